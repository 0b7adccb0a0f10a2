package org.onrecord.extraction.analysis;

import java.time.Duration;

/**
 * How much time and how many threads texts may take. See {@link AnalysisConfig} for the meaning and the default of each.
 *
 * @param timeout what one text may take
 * @param stopWithin what a text may take to stop once it was told to
 * @param concurrent texts at once
 * @param slowAfter what a text may take before it leaves its place to the next one
 * @param slow texts at once that have left their place and still run
 * @param waiting callers that may wait for a place
 * @param waitAtMost how long a caller waits for a place
 */
record AnalysisLimits(
        Duration timeout,
        Duration stopWithin,
        int concurrent,
        Duration slowAfter,
        int slow,
        int waiting,
        Duration waitAtMost) {

    AnalysisLimits {
        if (concurrent < 1) {
            throw new IllegalArgumentException("At least one text must be analysed at once, not " + concurrent);
        }
        if (slow < 0 || waiting < 0) {
            throw new IllegalArgumentException("Places cannot be fewer than none");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("A text needs some time, not " + timeout);
        }
        // A text that is given up before it counts as slow keeps its place to the end.
        slowAfter = slowAfter.compareTo(timeout) < 0 ? slowAfter : timeout;
    }
}
