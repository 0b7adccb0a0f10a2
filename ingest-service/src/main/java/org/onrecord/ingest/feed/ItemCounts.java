package org.onrecord.ingest.feed;

import java.util.List;

/**
 * What became of the items of a poll.
 *
 * @param seen items looked at
 * @param fresh of them, those never seen before
 * @param changed of them, those that the feed says have changed
 * @param skipped of the new and changed, those that could not be taken in
 * @param guidsRepeat whether one guid stands for different addresses
 * @param notes in words, why items were skipped and how many came with their whole text
 */
record ItemCounts(int seen, int fresh, int changed, int skipped, boolean guidsRepeat, List<String> notes) {

    static final ItemCounts NONE = new ItemCounts(0, 0, 0, 0, false, List.of());
}
