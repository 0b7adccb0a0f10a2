package org.onrecord.timeline.page;

import java.util.ArrayList;
import java.util.List;

/** Entries under one date, in the order of the timeline. */
record DateGroup(String heading, List<EntryLine> lines) {

    /** Neighbors of the same date go together; the order stays. */
    static List<DateGroup> of(List<EntryLine> lines) {
        var groups = new ArrayList<DateGroup>();
        for (var line : lines) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).heading().equals(line.heading())) {
                groups.add(new DateGroup(line.heading(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).lines().add(line);
        }
        return groups;
    }
}
