package org.onrecord.timeline.entry;

import java.util.List;
import java.util.UUID;

/**
 * One state in the history of an entry.
 *
 * @param number 1 for the first
 * @param about entities of the registry that it is found by
 */
record Revision(Entry entry, int number, List<UUID> about) {

    Revision {
        about = List.copyOf(about);
    }

    Revision next(Entry changed) {
        return new Revision(changed, number + 1, about);
    }
}
