package org.onrecord.ingest.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what the cleaning makes of a page. */
@Path("/v1/cleanings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cleanings", description = "What the cleaning makes of a page")
public class CleaningResource {

    private final ReadSubmission readSubmission;
    private final CleanSubmission cleanSubmission;

    CleaningResource(ReadSubmission readSubmission, CleanSubmission cleanSubmission) {
        this.readSubmission = readSubmission;
        this.cleanSubmission = cleanSubmission;
    }

    @POST
    @Operation(
            summary = "Clean a page",
            description = "Answers with the fields that a version of this page would have. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The clean article")
    @APIResponse(responseCode = "413", description = "/problems/article-too-long, /problems/body-too-large")
    @APIResponse(
            responseCode = "422",
            description =
                    "/problems/invalid-body, /problems/article-unreadable, /problems/page-paywalled, /problems/page-is-error, /problems/page-needs-javascript")
    public CleanedView cleanPage(@NotNull @Valid NewPage body) {
        var page = readSubmission.readPage(body);
        return CleanedView.of(page.url(), cleanSubmission.clean(page));
    }
}
