package org.onrecord.ingest.article;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onrecord.platform.http.ETags;

/** Reads a version by its own id, which is what a citation points to. */
@Path("/v1/article-versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleVersionResource {

    private final Articles articles;

    ArticleVersionResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @Path("{versionId}")
    @Operation(
            summary = "Read a version by its id",
            description = "The version that a citation points to. It never changes.")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "304", description = "It never changes")
    @APIResponse(responseCode = "404", description = "/problems/version-not-found")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<ArticleVersionView> readArticleVersion(
            @Parameter(description = "The version's id") @PathParam("versionId") String versionId,
            @Context Request request) {
        var version =
                VersionId.read(versionId).flatMap(articles::findVersion).orElseThrow(ArticleProblems::versionNotFound);
        return ETags.immutable(request, version.id().toString(), ArticleVersionView.of(version));
    }
}
