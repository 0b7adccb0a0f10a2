package org.onrecord.timeline.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Page;
import org.onrecord.timeline.entry.Entries;
import org.onrecord.timeline.entry.EntryFilters;
import org.onrecord.timeline.registry.Entities;
import org.onrecord.timeline.registry.EntityProblems;
import org.onrecord.timeline.registry.RegistryEntity;

/** An entity as a page: names, roles, and the timeline in which it takes part. */
@Path("/entities/{id}")
public class EntityPage {

    private static final int LINES = 50;

    private final Entities entities;
    private final Entries entries;

    EntityPage(Entities entities, Entries entries) {
        this.entities = entities;
        this.entries = entries;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance entity(View view);
    }

    /**
     * What the page shows.
     *
     * @param type what the entity is, in words
     * @param next address of the next page, null on the last
     */
    record View(
            RegistryEntity entity,
            String type,
            List<RoleLine> roles,
            List<DateGroup> groups,
            @Nullable String next) {}

    /** A role, with the address of the page of its passage. */
    record RoleLine(String text, boolean former, String reported, String passage) {

        static RoleLine of(RegistryEntity.Role role) {
            var citation = role.citation();
            return new RoleLine(
                    role.text(),
                    role.former(),
                    DateText.day(role.reportedOn()),
                    "/articles/" + Addresses.encode(citation.versionId()) + "?start=" + citation.start() + "&end="
                            + citation.end() + "#passage");
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance entity(@PathParam("id") String id, @BeanParam EntryFilters filters) {
        var entity = find(id);
        filters.about(List.of(id));
        var found = entries.find(filters.query(), LINES + 1);
        var page = Page.of(found, LINES, filters::cursorAfter);
        var lines = page.items().stream().map(EntryLine::of).toList();
        return Templates.entity(new View(
                entity,
                type(entity),
                entity.roles().stream().map(RoleLine::of).toList(),
                DateGroup.of(lines),
                page.next() == null ? null : "/entities/" + entity.id() + "?cursor=" + page.next()));
    }

    private RegistryEntity find(String id) {
        try {
            return entities.find(UUID.fromString(id)).orElseThrow(() -> EntityProblems.unknown(id));
        } catch (IllegalArgumentException e) {
            throw EntityProblems.unknown(id);
        }
    }

    private static String type(RegistryEntity entity) {
        return switch (entity.type()) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case LOCATION -> "Place";
            case UNKNOWN -> "Entity";
        };
    }
}
