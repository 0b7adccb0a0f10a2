package org.onrecord.extraction.entity;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.encoder.LinearChain;

/** What a unit is to the names of a text. The order is that of the model's values. */
public enum NameTag {
    OTHER(null),
    BEGIN_PERSON(EntityType.PERSON),
    INSIDE_PERSON(EntityType.PERSON),
    BEGIN_ORGANIZATION(EntityType.ORGANIZATION),
    INSIDE_ORGANIZATION(EntityType.ORGANIZATION),
    BEGIN_LOCATION(EntityType.LOCATION),
    INSIDE_LOCATION(EntityType.LOCATION),
    /** Of a name of something else: a product, a festival, a people. */
    BEGIN_OTHER_NAME(null),
    INSIDE_OTHER_NAME(null);

    private final @Nullable EntityType type;

    NameTag(@Nullable EntityType type) {
        this.type = type;
    }

    /** What the name means; null outside all names, and in a name of something else. */
    public @Nullable EntityType type() {
        return type;
    }

    /**
     * The tag of a unit of a name.
     *
     * @param type null for a name of something else
     */
    public static NameTag of(@Nullable EntityType type, boolean first) {
        int begin = type == null ? BEGIN_OTHER_NAME.ordinal() : BEGIN_PERSON.ordinal() + 2 * type.ordinal();
        return values()[begin + (first ? 0 : 1)];
    }

    private boolean inside() {
        return ordinal() > 0 && ordinal() % 2 == 0;
    }

    /** Which tag may follow which: the inside of a name only its beginning or itself. */
    public static LinearChain.Allowed allowed() {
        return (from, to) -> !values()[to].inside() || from == to || from == to - 1;
    }
}
