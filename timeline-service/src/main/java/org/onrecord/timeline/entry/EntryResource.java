package org.onrecord.timeline.entry;

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
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.Pages;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.timeline.article.ArticleProblems;

/** Timelines and their lines. */
@Path("/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries", description = "The lines of the timeline: who said what and what happened, with the exact words")
public class EntryResource {

    private final Entries entries;
    private final ExplainEntry explainEntry;

    EntryResource(Entries entries, ExplainEntry explainEntry) {
        this.entries = entries;
        this.explainEntry = explainEntry;
    }

    @GET
    @Operation(
            summary = "List entries",
            description =
                    "A timeline: the entries that pass every filter, in pages. Undated entries are listed, last, unless"
                            + " from or to asks for days. What only a speaker asserts is attributed to the statement.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "400", description = "/problems/invalid-parameter or /problems/bad-cursor")
    public RestResponse<Page<Entry>> listEntries(
            @BeanParam EntryFilters filters,
            @Parameter(description = "Entries a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    int limit,
            UriInfo uri) {
        var found = entries.find(filters.query(), limit + 1);
        return Pages.respond(Page.of(found, limit, filters::cursorAfter), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read an entry",
            description = "One line of the timeline, as it stands or as it stood at a moment.")
    @APIResponse(responseCode = "200", description = "The entry")
    @APIResponse(responseCode = "404", description = "/problems/unknown-entry")
    @APIResponse(responseCode = "451", description = "/problems/redacted: all that it said, or said then, was erased")
    public Entry readEntry(
            @Parameter(description = "The entry's id") @PathParam("id") String id, @BeanParam AsOf asOf) {
        return entries.find(idOf(id), asOf.moment()).orElseThrow(() -> missing(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Read an entry's history",
            description =
                    "Everything that the entry ever said, oldest first, each as it stood from recordedAt to supersededAt.")
    @APIResponse(responseCode = "200", description = "A page of the entry's revisions")
    @APIResponse(responseCode = "404", description = "/problems/unknown-entry")
    @APIResponse(responseCode = "451", description = "/problems/redacted: all that it said, or said then, was erased")
    public RestResponse<Page<Entry>> readEntryHistory(
            @Parameter(description = "The entry's id") @PathParam("id") String id,
            @Parameter(description = "Revisions a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        int after = cursor == null ? 0 : revision(Cursor.decode(cursor, 1).get(0));
        var found = entries.history(idOf(id), after, limit + 1);
        if (found.isEmpty() && after == 0) {
            throw missing(id);
        }
        var page = Page.of(found, limit, last -> Cursor.encode(String.valueOf(last.number())));
        return Pages.respond(page.map(Revision::entry), uri);
    }

    @GET
    @Path("{id}/explain")
    @Operation(
            summary = "Explain an entry",
            description =
                    "Where each field comes from: the claims behind the entry, with the receipts of stage, rule and"
                            + " version that produced them.")
    @APIResponse(responseCode = "200", description = "The claims and their receipts")
    @APIResponse(responseCode = "404", description = "/problems/unknown-entry")
    @APIResponse(responseCode = "451", description = "/problems/redacted: all that it said, or said then, was erased")
    public Explanation explainEntry(@Parameter(description = "The entry's id") @PathParam("id") String id) {
        return explainEntry.explain(idOf(id)).orElseThrow(() -> missing(id));
    }

    private ProblemException missing(String id) {
        return entries.isRedacted(idOf(id)) ? ArticleProblems.redacted("entryId", id) : EntryProblems.unknown(id);
    }

    private static int revision(String text) {
        try {
            int revision = Integer.parseInt(text);
            if (revision > 0 && revision < Integer.MAX_VALUE / 2) {
                return revision;
            }
        } catch (NumberFormatException e) {
            throw Cursor.bad();
        }
        throw Cursor.bad();
    }

    private static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw EntryProblems.unknown(id);
        }
    }
}
