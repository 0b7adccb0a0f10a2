package org.onrecord.timeline.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Citation;

/**
 * An entity of the registry, as its articles tell of it.
 *
 * @param name the form of the name that came first
 * @param aliases other forms of the name, in alphabetical order
 * @param roles the latest report first
 * @param wikidata item id, null if unknown
 */
@Schema(name = "Entity", description = "A person, organization or place, as the articles tell of it.")
public record RegistryEntity(
        UUID id,
        EntityType type,
        String name,
        List<String> aliases,
        List<Role> roles,
        @Nullable String wikidata) {

    public RegistryEntity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }

    /**
     * An office or relation, with the words of the latest article that gives it.
     *
     * @param former whether the article says that it is over
     * @param since since when, as the extraction gives it
     * @param reportedOn publication date of that article
     */
    @Schema(name = "EntityRole")
    public record Role(
            String text,
            boolean former,
            @Nullable String since,
            @Nullable String country,
            @Nullable LocalDate reportedOn,
            Citation citation) {}
}
