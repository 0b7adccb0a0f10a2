package org.onrecord.timeline.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.timeline.claim.Contribution;

/**
 * Counts who reported something independently. Two sources are of one origin if the same wire service (else the same
 * outlet) stands behind both, if their articles are copies of one story, or if their cited passages are the same word for word:
 * then one copied the other, or both a third.
 */
final class Origins {

    private Origins() {}

    /** @param copyGroups ids of the groups of copies, by article */
    static int count(List<Contribution> contributions, Map<String, String> copyGroups) {
        var groups = new ArrayList<Set<String>>();
        for (var contribution : contributions) {
            var marks =
                    new HashSet<>(Set.of("origin " + contribution.origin(), "passage " + contribution.passageHash()));
            var copies = copyGroups.get(contribution.source().articleId());
            if (copies != null) {
                marks.add("copies " + copies);
            }
            var joined = groups.stream()
                    .filter(group -> group.stream().anyMatch(marks::contains))
                    .toList();
            groups.removeAll(joined);
            joined.forEach(marks::addAll);
            groups.add(marks);
        }
        return groups.size();
    }
}
