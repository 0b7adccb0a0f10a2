package org.onrecord.extraction.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.entity.Role;
import org.onrecord.extraction.segment.InTextOrder;

/** The words of roles as descriptions of their holder: "director of the institute" behind a name, but not a title before it. */
final class RoleMentions {

    private final List<Entity> entities;

    RoleMentions(List<Entity> entities) {
        this.entities = entities;
    }

    /** "The former head" with the rest of the role that it begins: "of the institute". */
    CharRange completed(CharRange phrase, int entity) {
        var roles = entities.get(entity).roles();
        int i = InTextOrder.leading(roles, role -> role.range().start() < phrase.start());
        return i < roles.size() && roles.get(i).range().overlaps(phrase)
                ? phrase.union(roles.get(i).range())
                : phrase;
    }

    /** Adds the roles that no noun phrase was read for: "director of the institute and chairman of the board". */
    void addMissing(Map<Integer, List<Mention>> found) {
        for (int e = 0; e < entities.size(); e++) {
            var there = new ArrayList<>(entities.get(e).mentions());
            there.addAll(found.getOrDefault(e, List.of()));
            var ranges = there.stream().map(Mention::range).sorted().toList();
            var missing = new ArrayList<Mention>();
            for (var role : entities.get(e).roles()) {
                if (!title(role, ranges) && !covered(role, ranges)) {
                    missing.add(new Mention(role.range(), Mention.Kind.NOMINAL));
                }
            }
            if (!missing.isEmpty()) {
                found.computeIfAbsent(e, k -> new ArrayList<>()).addAll(missing);
            }
        }
    }

    private static boolean title(Role role, List<CharRange> mentions) {
        int next = InTextOrder.leading(
                mentions, range -> range.start() < role.range().end());
        return next < mentions.size()
                && mentions.get(next).start() <= role.range().end() + 1;
    }

    private static boolean covered(Role role, List<CharRange> mentions) {
        int next = InTextOrder.leading(
                mentions, range -> range.start() < role.range().end());
        return next > 0 && mentions.get(next - 1).end() > role.range().start();
    }
}
