package org.onrecord.ingest.bulk;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a line of a stream, or the stream, is refused. */
@Singleton
public final class BulkProblems implements ProblemCatalogue {

    private static final ProblemType LINE_TOO_LONG = new ProblemType(
            "line-too-long",
            413,
            "The line is too long",
            "A line of the stream has more bytes than the service takes; the limit stands in the problem. The lines around it are taken in.");
    private static final ProblemType TOO_MANY_LINES = new ProblemType(
            "too-many-lines",
            413,
            "The stream has too many lines",
            "The lines before this one were taken in, this one and what follows were not read. Send them in another request.");
    private static final ProblemType TOO_MANY_STREAMS = new ProblemType(
            "too-many-streams",
            503,
            "Too many streams are being read",
            "The service reads as many streams as it takes at once. Nothing of this one was read; send it again.");

    @Override
    public List<ProblemType> types() {
        return List.of(LINE_TOO_LONG, TOO_MANY_LINES, TOO_MANY_STREAMS);
    }

    static ProblemException lineTooLong(long limit) {
        return LINE_TOO_LONG.because("A line may have " + limit + " bytes").with("limit", limit);
    }

    static ProblemException tooManyLines(long limit) {
        return TOO_MANY_LINES.because("A stream may have " + limit + " lines").with("limit", limit);
    }

    static ProblemException tooManyStreams() {
        return TOO_MANY_STREAMS.because("Other streams are being read; come again in a few seconds");
    }
}
