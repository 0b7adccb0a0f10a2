package org.onrecord.timeline.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.Pages;

/** The registry. */
@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities", description = "The registry of persons, organizations and places across articles")
public class EntityResource {

    private final Entities entities;

    EntityResource(Entities entities) {
        this.entities = entities;
    }

    @GET
    @Operation(
            summary = "Search the registry",
            description =
                    "Entities of which every word of q begins a word of a name, without regard to case, diacritics and"
                            + " hyphens; by name. An entity whom no article names has no place here.")
    @APIResponse(responseCode = "200", description = "A page of entities")
    @APIResponse(responseCode = "400", description = "/problems/invalid-parameter or /problems/bad-cursor")
    public RestResponse<Page<RegistryEntity>> listEntities(
            @Parameter(description = "Words, or beginnings of words, of a name", example = "Knapper")
                    @QueryParam("q")
                    @Size(max = 300)
                    @Nullable
                    String q,
            @Parameter(description = "Entities a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var words = q == null || q.isBlank() ? null : NameKey.of(q);
        if (words != null && words.isEmpty()) {
            return Pages.respond(new Page<>(List.of(), null), uri);
        }
        var found = entities.search(words, cursor == null ? null : place(cursor), limit + 1);
        var page = Page.of(
                found,
                limit,
                last -> Cursor.encode(last.place().nameKey(), last.place().id().toString()));
        return Pages.respond(page.map(Entities.Placed::entity), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read an entity",
            description = "Its names, and its roles with the words of the articles that give them.")
    @APIResponse(responseCode = "200", description = "The entity")
    @APIResponse(responseCode = "404", description = "/problems/unknown-entity")
    @APIResponse(responseCode = "451", description = "/problems/redacted: every article that named it was erased")
    public RegistryEntity readEntity(@Parameter(description = "The entity's id") @PathParam("id") String id) {
        try {
            return entities.find(UUID.fromString(id)).orElseThrow(() -> EntityProblems.unknown(id));
        } catch (IllegalArgumentException e) {
            throw EntityProblems.unknown(id);
        }
    }

    private static Entities.Place place(String cursor) {
        var parts = Cursor.decode(cursor, 2);
        try {
            return new Entities.Place(parts.get(0), UUID.fromString(parts.get(1)));
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
