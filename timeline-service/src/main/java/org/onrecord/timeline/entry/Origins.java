package org.onrecord.timeline.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.timeline.claim.Contribution;

/**
 * Counts who reported something independently. Two sources are of one origin if the same wire service (else the same
 * outlet) stands behind both, or if their cited passages are the same word for word: then one copied the other, or both a
 * third.
 */
final class Origins {

    private Origins() {}

    static int count(List<Contribution> contributions) {
        var groups = new ArrayList<Set<String>>();
        for (var contribution : contributions) {
            var marks =
                    new HashSet<>(Set.of("origin " + contribution.origin(), "passage " + contribution.passageHash()));
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
