package org.onrecord.ingest.copies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.Pages;

/** Tells which articles are copies of one, and where their story probably comes from. */
@Path("/v1/articles/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class CopiesResource {

    /** Each copy of a page is compared anew. */
    private static final int MOST = 100;

    private final ReadCopies readCopies;

    CopiesResource(ReadCopies readCopies) {
        this.readCopies = readCopies;
    }

    @GET
    @Operation(
            summary = "Read an article's copies",
            description =
                    "The other articles that are copies of the same story, by their latest texts, with the probable origin and why. A new version is compared soon after it was stored; until then state is WAITING.")
    @APIResponse(
            responseCode = "200",
            description = "The group and a page of its other articles",
            content = @Content(schema = @Schema(implementation = CopiesView.class)))
    @APIResponse(responseCode = "404", description = "/problems/article-not-found")
    public RestResponse<CopiesView> readCopies(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most items of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST)
                    int limit,
            @Context UriInfo uri) {
        var copies = ArticleId.read(id)
                .flatMap(article -> readCopies.of(article, cursor, limit))
                .orElseThrow(ArticleProblems::articleNotFound);
        var link = Pages.respond(new Page<>(copies.items(), copies.next()), uri)
                .getHeaders()
                .getFirst(HttpHeaders.LINK);
        var answer = RestResponse.ResponseBuilder.ok(copies);
        return (link == null ? answer : answer.header(HttpHeaders.LINK, link))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
