package org.onrecord.ingest.clean;

/**
 * What the cleaning takes at most. Beyond it lie pages made to exhaust a reader, not articles.
 *
 * @param lines lines of a plain text
 * @param elements elements of a page
 * @param depth elements in one another
 */
public record CleaningLimits(int lines, int elements, int depth) {}
