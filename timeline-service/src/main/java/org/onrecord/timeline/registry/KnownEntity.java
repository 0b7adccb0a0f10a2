package org.onrecord.timeline.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entity of the registry, as far as needed to recognise it.
 *
 * @param key folded name, see {@link NameKey}
 * @param scope empty if the name means this entity everywhere; an article's id if only there; a Wikidata id if others
 *     bear the same name
 */
public record KnownEntity(
        UUID id,
        EntityType type,
        String name,
        String key,
        String scope,
        @Nullable String wikidata) {

    KnownEntity withWikidata(String item) {
        return new KnownEntity(id, type, name, key, scope, item);
    }
}
