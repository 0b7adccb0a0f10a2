package org.onrecord.ingest.client.extraction;

import org.onrecord.platform.problem.Problem;

/** How the extraction-service answered a hand-over. */
public sealed interface HandOverAnswer {

    /** It has the version now, or had it before. */
    record Accepted() implements HandOverAnswer {}

    /** It will not take this version, however often it is asked. */
    record Refused(Problem problem) implements HandOverAnswer {}

    /** It could not take it this time. */
    record Failed(Problem problem) implements HandOverAnswer {}
}
