package org.onrecord.timeline.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;

/**
 * A named entity of one article, before it is known whom of the registry it means.
 *
 * @param localId its id in the extraction
 * @param names every form of its name in the article, each with its first place
 */
public record FoundEntity(
        String localId,
        EntityType type,
        String name,
        @Nullable String wikidata,
        List<Name> names,
        List<Role> roles) {

    /** A form of the name and where it stands first. */
    public record Name(String text, Span span) {}

    /** An office or relation. */
    public record Role(
            String text,
            Span span,
            boolean former,
            @Nullable String since,
            @Nullable String country) {}

    NameKey key() {
        var key = NameKey.of(name);
        return type == EntityType.PERSON ? key : key.withoutArticle();
    }

    /** A person of whom the article gives a single name: it means somebody only in this article. */
    boolean isBareName() {
        return type == EntityType.PERSON && key().isOneWord();
    }
}
