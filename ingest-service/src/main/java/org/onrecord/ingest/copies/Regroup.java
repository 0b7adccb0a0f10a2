package org.onrecord.ingest.copies;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts an article where its links say, in one transaction that all others wait for: its old links go, so that a text that was
 * corrected may leave its group, and with it the articles that only it connected; its new links join whole groups.
 */
@Singleton
final class Regroup {

    private final Groups groups;
    private final CopiesConfig limits;

    Regroup(Groups groups, CopiesConfig limits) {
        this.groups = groups;
        this.limits = limits;
    }

    /**
     * Changes the groups. In a transaction; every sketch that could be a link must have been committed before {@code found}
     * was looked up, then of two articles stored at once the later one finds the other.
     *
     * @param version whose text was compared, null if the article is not compared any more
     * @param found the texts alike, the most alike first
     * @return the articles of which something changed that readers see
     */
    Set<UUID> apply(UUID article, @Nullable UUID version, List<Link> found) {
        groups.lock();
        if (!groups.isCurrent(article, version)) {
            // A newer version was sketched meanwhile; its own task does this.
            return Set.of();
        }
        var before = groups.groupOf(article).orElse(null);
        groups.removeLinks(article);
        var linked = chosen(found).stream()
                .filter(link -> groups.addLink(article, link))
                .map(Link::other)
                .toList();
        if (before == null && linked.isEmpty()) {
            return Set.of();
        }
        var touched = new HashSet<UUID>();
        groups.groupsOf(linked).forEach(pair -> touched.add(pair[1]));
        if (before != null) {
            touched.add(before);
        }
        var articles = new HashSet<>(groups.articlesOf(touched));
        articles.addAll(linked);
        articles.add(article);
        var components = new Components(articles);
        if (before == null) {
            // What was a group stays one: its links need not be read.
            articles.forEach(other -> components.join(article, other));
        } else {
            groups.linksOf(articles).forEach(pair -> components.join(pair[0], pair[1]));
        }
        return keep(components.sets(), touched);
    }

    private Set<UUID> keep(Collection<TreeSet<UUID>> sets, Set<UUID> before) {
        var changed = new HashSet<UUID>();
        for (var set : sets) {
            if (set.size() == 1) {
                changed.addAll(groups.move(set, null));
                continue;
            }
            var id = set.first();
            var group = FindOrigin.of(id, groups.members(set));
            boolean isAsBefore = groups.find(id).filter(group::equals).isPresent();
            if (!isAsBefore) {
                groups.put(group);
                changed.addAll(set);
            }
            changed.addAll(groups.move(set, id));
        }
        groups.removeEmpty(before);
        return changed;
    }

    /** The links most alike, and beyond their number the best to each other group, so that none is left apart. */
    private List<Link> chosen(List<Link> found) {
        var groupOf = new HashMap<UUID, UUID>();
        groups.groupsOf(found.stream().map(Link::other).toList()).forEach(pair -> groupOf.put(pair[0], pair[1]));
        var chosen = new ArrayList<Link>();
        var met = new HashSet<UUID>();
        for (var link : found) {
            boolean isFirstOfGroup = met.add(groupOf.getOrDefault(link.other(), link.other()));
            if (chosen.size() < limits.maxLinks() || isFirstOfGroup) {
                chosen.add(link);
            }
        }
        return chosen;
    }
}
