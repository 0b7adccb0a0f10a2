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
    INSIDE_LOCATION(EntityType.LOCATION);

    private final @Nullable EntityType type;

    NameTag(@Nullable EntityType type) {
        this.type = type;
    }

    /** What the name means; null outside all names. */
    public @Nullable EntityType type() {
        return type;
    }

    /** The tag of a unit of a name. */
    public static NameTag of(EntityType type, boolean first) {
        return values()[1 + 2 * type.ordinal() + (first ? 0 : 1)];
    }

    boolean begins() {
        return type != null && of(type, true) == this;
    }

    /** Which tag may follow which: the inside of a name only its beginning or itself. */
    public static LinearChain.Allowed allowed() {
        return (from, to) -> {
            var tag = values()[to];
            return tag.type == null || tag.begins() || values()[from].type == tag.type;
        };
    }
}
