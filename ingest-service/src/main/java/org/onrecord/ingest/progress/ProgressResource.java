package org.onrecord.ingest.progress;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;

/** Tells how far an article is on its way to the timeline. */
@Path("/v1/articles/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ProgressResource {

    private final ReadProgress readProgress;

    ProgressResource(ReadProgress readProgress) {
        this.readProgress = readProgress;
    }

    @GET
    @Operation(
            summary = "Read an article's progress",
            description =
                    "How far the latest version is: RECEIVED, EXTRACTED, ON_TIMELINE, or FAILED with the problem. If the extraction-service does not answer, its last known stage with stale true.")
    @APIResponse(
            responseCode = "200",
            description = "The progress",
            content = @Content(schema = @Schema(implementation = Progress.class)))
    @APIResponse(responseCode = "404", description = "/problems/article-not-found")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<Progress> readProgress(
            @Parameter(description = "The article's id") @PathParam("id") String id) {
        var progress = ArticleId.read(id).flatMap(readProgress::of).orElseThrow(ArticleProblems::articleNotFound);
        return RestResponse.ResponseBuilder.ok(progress)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
