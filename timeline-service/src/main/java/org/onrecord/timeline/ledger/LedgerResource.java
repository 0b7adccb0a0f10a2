package org.onrecord.timeline.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.Pages;
import org.onrecord.timeline.entry.Entries;
import org.onrecord.timeline.entry.Entry;
import org.onrecord.timeline.entry.EntryFilters;
import org.onrecord.timeline.registry.Entities;
import org.onrecord.timeline.registry.EntityProblems;

/** The ledger of a speaker. */
@Path("/v1/entities/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class LedgerResource {

    private final Entities entities;
    private final Entries entries;

    LedgerResource(Entities entities, Entries entries) {
        this.entities = entities;
        this.entries = entries;
    }

    @GET
    @Operation(
            summary = "List an entity's statements",
            description =
                    "A person's ledger: everything that this entity said, in pages, with the filters of a timeline.")
    @APIResponse(responseCode = "200", description = "A page of statements")
    @APIResponse(responseCode = "400", description = "/problems/invalid-parameter or /problems/bad-cursor")
    @APIResponse(responseCode = "404", description = "/problems/unknown-entity")
    @APIResponse(responseCode = "451", description = "/problems/redacted: every article that named it was erased")
    public RestResponse<Page<Entry>> listStatements(
            @Parameter(description = "The entity's id") @PathParam("id") String id,
            @BeanParam EntryFilters filters,
            @Parameter(description = "Statements a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    int limit,
            UriInfo uri) {
        if (!isKnown(id)) {
            throw EntityProblems.unknown(id);
        }
        var found = entries.find(filters.statementsOf(id), limit + 1);
        return Pages.respond(Page.of(found, limit, filters::cursorAfter), uri);
    }

    private boolean isKnown(String id) {
        try {
            return entities.find(UUID.fromString(id)).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
