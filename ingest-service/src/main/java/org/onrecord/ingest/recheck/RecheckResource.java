package org.onrecord.ingest.recheck;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onrecord.ingest.article.ArticleId;

/** Tells when an article is looked at again. */
@Path("/v1/articles/{id}/recheck")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class RecheckResource {

    private final Rechecks rechecks;

    RecheckResource(Rechecks rechecks) {
        this.rechecks = rechecks;
    }

    @GET
    @Operation(
            summary = "Read when it is checked again",
            description =
                    "When a fetched article was last looked at, what was found, and when it will be looked at again.")
    @APIResponse(responseCode = "200", description = "The last look and the next")
    @APIResponse(responseCode = "404", description = "/problems/article-not-followed")
    public Recheck readRecheck(@Parameter(description = "The article's id") @PathParam("id") String id) {
        return ArticleId.read(id).flatMap(rechecks::find).orElseThrow(RecheckProblems::notFollowed);
    }
}
