package org.onrecord.ingest.feed.document;

/**
 * What is read of a feed at most. Beyond it lie documents made to exhaust a reader.
 *
 * @param items items that are taken; the others are counted
 * @param elements XML elements
 * @param depth XML elements in one another
 */
public record FeedLimits(int items, int elements, int depth) {}
