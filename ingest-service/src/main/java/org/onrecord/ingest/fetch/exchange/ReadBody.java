package org.onrecord.ingest.fetch.exchange;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.entity.DeflateInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.exchange.ExchangeFailed.Fault;

/** Reads a body piece by piece, decompresses it, and stops where it grows beyond what was allowed. */
final class ReadBody {

    /** The content codings that are asked for, and no others are taken. */
    static final String ACCEPT_ENCODING = "gzip, deflate, br";

    private static final int PIECE = 16 * 1024;

    private final int maxCompression;
    private final long uncheckedCompression;

    ReadBody(ExchangeConfig config) {
        this.maxCompression = config.maxCompression();
        this.uncheckedCompression = config.uncheckedCompression().asLongValue();
    }

    byte[] read(InputStream received, @Nullable String coding, BodyLimit limit) throws IOException, ExchangeFailed {
        var counted = new Counted(received);
        var body = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        try {
            var stream = decoded(counted, coding);
            for (int length = stream.read(piece); length >= 0; length = stream.read(piece)) {
                int room = limit.bytes() - body.size();
                if (length > room || counted.bytes > limit.bytes()) {
                    if (limit.cut()) {
                        body.write(piece, 0, Math.min(room, length));
                        return body.toByteArray();
                    }
                    throw new ExchangeFailed(Fault.TOO_LARGE, "The body has more than " + limit.bytes() + " bytes");
                }
                body.write(piece, 0, length);
                checkRatio(body.size(), counted.bytes);
            }
            return body.toByteArray();
        } catch (ZipException | EOFException e) {
            throw new ExchangeFailed(Fault.COMPRESSION, "The body's compression is damaged");
        }
    }

    private void checkRatio(long size, long received) throws ExchangeFailed {
        if (size > uncheckedCompression && size > received * maxCompression) {
            throw new ExchangeFailed(
                    Fault.COMPRESSION,
                    "The body decompresses to more than " + maxCompression + " times the bytes received");
        }
    }

    private static InputStream decoded(Counted stream, @Nullable String coding) throws IOException, ExchangeFailed {
        var name = coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT);
        switch (name) {
            case "", "identity":
                return stream;
            case "gzip", "x-gzip":
                return new GZIPInputStream(stream, PIECE);
            case "deflate":
                return new DeflateInputStream(stream);
            case "br":
                return new Brotli(stream);
            default:
                throw new ExchangeFailed(
                        Fault.COMPRESSION,
                        "The body is compressed as \"" + shortened(name) + "\", which was not asked for");
        }
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "...";
    }

    /** Says of damage what the other decoders say; the network's own failures pass. */
    private static final class Brotli extends InputStream {

        private final Counted source;
        private final InputStream decoder;

        Brotli(Counted source) throws IOException {
            this.source = source;
            this.decoder = guarded(() -> new BrotliInputStream(source, PIECE));
        }

        @Override
        public int read() throws IOException {
            return guarded(decoder::read);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return guarded(() -> decoder.read(into, offset, length));
        }

        private <T> T guarded(Step<T> step) throws IOException {
            try {
                return step.run();
            } catch (IOException | RuntimeException e) {
                if (source.failure != null) {
                    throw source.failure;
                }
                throw new ZipException("Damaged brotli");
            }
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private static final class Counted extends FilterInputStream {

        private long bytes;
        private @Nullable IOException failure;

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                int read = super.read(into, offset, length);
                bytes += Math.max(0, read);
                return read;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
