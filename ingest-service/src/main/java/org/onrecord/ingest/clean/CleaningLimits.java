package org.onrecord.ingest.clean;

import org.onrecord.ingest.provenance.FactLimits;

/**
 * What the cleaning takes at most. Beyond it lie pages made to exhaust a reader, not articles.
 *
 * @param lines lines of a plain text
 * @param elements elements of a page
 * @param depth elements in one another
 * @param facts of a page's metadata
 */
public record CleaningLimits(int lines, int elements, int depth, FactLimits facts) {

    public CleaningLimits(int lines, int elements, int depth) {
        this(lines, elements, depth, FactLimits.DEFAULT);
    }
}
