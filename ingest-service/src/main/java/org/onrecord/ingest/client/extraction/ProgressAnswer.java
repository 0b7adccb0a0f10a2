package org.onrecord.ingest.client.extraction;

import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** What the extraction-service knows of a version. */
public sealed interface ProgressAnswer {

    /**
     * It has the version.
     *
     * @param stage as it names it
     * @param problem why it failed, if it did
     */
    record Known(String stage, @Nullable Problem problem) implements ProgressAnswer {}

    /** It has not got the version yet. */
    record Unknown() implements ProgressAnswer {}

    /** It did not answer, or not in a way that can be read. */
    record NoAnswer() implements ProgressAnswer {}
}
