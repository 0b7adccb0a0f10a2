package org.onrecord.extraction.reference;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity.Gender;

/** Somebody or something that the text speaks of: a named entity, or one that only a noun phrase brings in ("a man"). */
final class Referent {

    enum Sort {
        PERSON,
        GROUP,
        PLACE,
        THING
    }

    private static final int MOST_NOUNS = 30;

    private final int entity;
    private final Sort sort;
    private final boolean plural;
    private final @Nullable Gender gender;
    private final Set<String> nouns = new HashSet<>();
    private int occurrences;

    /** @param entity index of the named entity, -1 for one without a name */
    Referent(int entity, Sort sort, boolean plural, @Nullable Gender gender) {
        this.entity = entity;
        this.sort = sort;
        this.plural = plural;
        this.gender = gender;
    }

    boolean named() {
        return entity >= 0;
    }

    int entity() {
        return entity;
    }

    Sort sort() {
        return sort;
    }

    boolean plural() {
        return plural;
    }

    @Nullable
    Gender gender() {
        return gender;
    }

    /** Nouns by which the text has called it. */
    Set<String> nouns() {
        return nouns;
    }

    void call(String noun) {
        if (nouns.size() < MOST_NOUNS) {
            nouns.add(noun);
        }
    }

    int occurrences() {
        return occurrences;
    }

    void occurs() {
        occurrences++;
    }
}
