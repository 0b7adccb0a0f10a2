package org.onrecord.ingest.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line, keeping no more than a batch. Blank lines are passed over. */
final class ReadLines {

    private static final int BUFFER = 65_536;
    private static final int END = -1;

    private final InputStream stream;
    private final int maxLine;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long number;

    /** @param maxLine bytes of a line that are kept at most; the rest of a longer one is read and forgotten */
    ReadLines(InputStream stream, int maxLine) {
        this.stream = stream;
        this.maxLine = maxLine;
    }

    /**
     * The next lines, at least one unless the stream has ended.
     *
     * @param lines at most so many
     * @param bytes no further line is read once these are reached
     * @throws IOException if the stream breaks; lines read before are lost to this call, not to the one before it
     */
    List<Line> next(int lines, long bytes) throws IOException {
        var batch = new ArrayList<Line>();
        long read = 0;
        while (batch.size() < lines && read < bytes) {
            var line = line();
            if (line == null) {
                break;
            }
            if (line.tooLong() || !isBlank(line.bytes())) {
                batch.add(line);
                read += line.bytes().length;
            }
        }
        return batch;
    }

    private @Nullable Line line() throws IOException {
        if (at == filled && !fill()) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int feed = feed();
            int length = feed - at;
            tooLong |= line.size() + length > maxLine;
            if (tooLong) {
                line.reset();
            } else {
                line.write(buffer, at, length);
            }
            at = feed;
        } while (at == filled && fill());
        // Past the line feed, if it was one that ended the line.
        at = Math.min(at + 1, filled);
        return new Line(number, line.toByteArray(), tooLong);
    }

    /** Where the line feed stands in the buffer, else the buffer's end. */
    private int feed() {
        int feed = at;
        while (feed < filled && buffer[feed] != '\n') {
            feed++;
        }
        return feed;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = 0;
        int count = stream.read(buffer);
        if (count == END) {
            return false;
        }
        filled = count;
        return true;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
