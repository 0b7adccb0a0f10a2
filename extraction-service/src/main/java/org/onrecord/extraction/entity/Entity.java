package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.Layer;

/**
 * A person, organisation or place that the text means, with everything in the text that means it.
 *
 * @param id unique in this text: {@code e1}, {@code e2} ... in order of first mention, behind them those that only
 *     their place as a source shows to be names
 * @param type what it is
 * @param name its fullest form in the article, null if the article never names it
 * @param wikidata item id from the gazetteer, if the name is there and means only one thing
 * @param gender what pronouns or titles say of a person, null if nothing does
 * @param roles in the order of the text
 * @param mentions in the order of the text
 */
public record Entity(
        String id,
        EntityType type,
        @Nullable String name,
        @Nullable String wikidata,
        @Nullable Gender gender,
        List<Role> roles,
        List<Mention> mentions) {

    public static final Layer<List<Entity>> LAYER = Layer.named("entities");

    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    public Entity with(List<Role> bound) {
        return new Entity(id, type, name, wikidata, gender, bound, mentions);
    }

    /** The same with more mentions, in any order. */
    public Entity withMore(List<Mention> others) {
        var all = new ArrayList<>(mentions);
        all.addAll(others);
        all.sort(Comparator.comparing(Mention::range));
        return new Entity(id, type, name, wikidata, gender, roles, all);
    }

    /** The first role that is not over. */
    public Optional<Role> currentRole() {
        return roles.stream().filter(role -> !role.former()).findFirst();
    }

    /** Whether one of the mentions stands at least partly in a range. */
    public boolean mentionedIn(CharRange range) {
        return mentions.stream().anyMatch(mention -> mention.range().overlaps(range));
    }

    /** Grammatical gender, for pronouns only. */
    public enum Gender {
        FEMALE,
        MALE
    }
}
