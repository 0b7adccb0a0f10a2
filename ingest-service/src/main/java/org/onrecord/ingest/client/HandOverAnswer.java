package org.onrecord.ingest.client;

import org.onrecord.platform.problem.Problem;

/** How a neighbour answered a hand-over. */
public sealed interface HandOverAnswer {

    /** It has what was handed over now, or had it before. */
    record Accepted() implements HandOverAnswer {}

    /** It will not take this, however often it is asked. */
    record Refused(Problem problem) implements HandOverAnswer {}

    /** It could not take it this time. */
    record Failed(Problem problem) implements HandOverAnswer {}
}
