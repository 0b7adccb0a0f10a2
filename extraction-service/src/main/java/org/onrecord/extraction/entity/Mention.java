package org.onrecord.extraction.entity;

import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;

/**
 * A place in the text that means an entity.
 *
 * @param range where it stands
 * @param kind how it means it
 * @param standsFor what a place's name stands for in this sentence ("Pyongyang warned"), null if for the place
 */
public record Mention(CharRange range, Kind kind, @Nullable StandsFor standsFor) {

    public Mention(CharRange range, Kind kind) {
        this(range, kind, null);
    }

    /** How a mention means its entity. */
    public enum Kind {
        NAME,
        NOMINAL,
        PRONOUN
    }

    /** What a place's name can stand for. */
    public enum StandsFor {
        GOVERNMENT
    }
}
