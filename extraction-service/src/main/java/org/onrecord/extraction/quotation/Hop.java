package org.onrecord.extraction.quotation;

import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;

/**
 * One station of an attribution chain.
 *
 * @param kind its place in the chain
 * @param naming how the text names it
 * @param range the words, null where the version's metadata and not the text names it
 * @param entityId the entity, if known
 * @param name its name, null if the text does not name it
 */
public record Hop(
        Kind kind,
        Naming naming,
        @Nullable CharRange range,
        @Nullable String entityId,
        @Nullable String name) {

    /** From origin to reader. BASIS: whom the speaker cites. RELAY: through whom the text has it. */
    public enum Kind {
        BASIS,
        SPEAKER,
        RELAY,
        OUTLET,
        WIRE,
        REPUBLISHER
    }

    /** How a station is named. */
    public enum Naming {
        NAMED,
        ROLE,
        UNNAMED,
        DOCUMENT,
        STATE_MEDIA
    }
}
