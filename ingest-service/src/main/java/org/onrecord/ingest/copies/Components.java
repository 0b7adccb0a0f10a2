package org.onrecord.ingest.copies;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Articles that hang together by links. */
final class Components {

    /** The order in which PostgreSQL and readers see ids; that of UUID itself compares signed halves. */
    static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

    private final Map<UUID, UUID> parents = new HashMap<>();

    Components(Collection<UUID> articles) {
        articles.forEach(article -> parents.put(article, article));
    }

    /** Joins two articles; a pair with one that is not among the articles is passed over. */
    void join(UUID one, UUID other) {
        if (parents.containsKey(one) && parents.containsKey(other)) {
            parents.put(top(one), top(other));
        }
    }

    /** The sets that hang together, each sorted. */
    List<TreeSet<UUID>> sets() {
        var sets = new HashMap<UUID, TreeSet<UUID>>();
        for (var article : Set.copyOf(parents.keySet())) {
            sets.computeIfAbsent(top(article), top -> new TreeSet<>(ORDER)).add(article);
        }
        return List.copyOf(sets.values());
    }

    private UUID top(UUID article) {
        var top = article;
        for (var parent = parents.get(top); parent != null && !parent.equals(top); parent = parents.get(top)) {
            var grandparent = parents.getOrDefault(parent, parent);
            parents.put(top, grandparent);
            top = grandparent;
        }
        return top;
    }
}
