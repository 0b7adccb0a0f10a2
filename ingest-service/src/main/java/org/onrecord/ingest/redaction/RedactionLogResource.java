package org.onrecord.ingest.redaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.Pages;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;

/** The log of redactions, to be kept apart from the backups, and applied again after a restore. */
@Path("/v1/redactions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Withdrawal")
public class RedactionLogResource {

    private final Redactions redactions;
    private final ReapplyRedactions reapplyRedactions;

    RedactionLogResource(Redactions redactions, ReapplyRedactions reapplyRedactions) {
        this.redactions = redactions;
        this.reapplyRedactions = reapplyRedactions;
    }

    @GET
    @Operation(
            summary = "List redactions",
            description =
                    "Every redaction, the oldest first. Keep a copy apart from the backups: it is what a restore needs.")
    @APIResponse(responseCode = "200", description = "A page of redactions")
    public RestResponse<Page<RedactionView>> listRedactions(
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most items of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(1000)
                    int limit,
            @Context UriInfo uri) {
        var found = redactions.list(after(cursor), limit + 1);
        var page = Page.of(found, limit, last -> Cursor.encode(String.valueOf(last.number())));
        return Pages.respond(page.map(RedactionView::of), uri);
    }

    @POST
    @Path("reapplications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Apply redactions again", description = """
                    After a restore of any of the services: adds the entries that the log here does not have, erases every article of the log \
                    again, and hands every redaction over again. Making the call again does no harm.""")
    @APIResponse(responseCode = "200", description = "How many were added and applied")
    @APIResponse(responseCode = "422", description = "/problems/invalid-body")
    public Reapplication reapplyRedactions(@Valid @Nullable NewReapplication body) {
        var items = body == null ? null : body.items();
        return reapplyRedactions.reapply(items == null ? List.of() : entries(items));
    }

    private static List<ReappliedRedaction> entries(List<RedactionView> items) {
        var entries = new ArrayList<ReappliedRedaction>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < items.size(); i++) {
            var pointer = "/items/" + i + "/articleId";
            Objects.requireNonNull(items.get(i))
                    .entry()
                    .ifPresentOrElse(
                            entries::add, () -> errors.add(new FieldError(pointer, "must be the id of an article")));
        }
        if (!errors.isEmpty()) {
            throw CommonProblems.INVALID_BODY.because(errors.get(0).detail(), errors);
        }
        return entries;
    }

    private static long after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Long.parseLong(Cursor.decode(cursor, 1).get(0));
        } catch (NumberFormatException e) {
            throw Cursor.bad();
        }
    }
}
