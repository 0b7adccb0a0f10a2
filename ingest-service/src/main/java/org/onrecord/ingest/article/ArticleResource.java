package org.onrecord.ingest.article;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.TextHash;
import org.onrecord.platform.http.ETags;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.Pages;

/** Reads articles and their versions. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "Articles and their versions")
public class ArticleResource {

    /** A page of articles carries their texts; more would be many megabytes. */
    private static final int MOST = 200;

    private final Articles articles;

    ArticleResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @Operation(
            summary = "List articles",
            description = "All articles with their latest versions, the newest article first.")
    @APIResponse(responseCode = "200", description = "A page of articles")
    public RestResponse<Page<ArticleView>> listArticles(
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most items of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST)
                    int limit,
            @Context UriInfo uri) {
        return Pages.respond(articles.list(ListPlace.of(cursor), limit).map(ArticleView::of), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an article", description = "An article with its latest version.")
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "304", description = "It did not change")
    @APIResponse(responseCode = "404", description = "/problems/article-not-found")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<ArticleView> readArticle(
            @Parameter(description = "The article's id") @PathParam("id") String id, @Context Request request) {
        var article = ArticleId.read(id).flatMap(articles::find).orElseThrow(ArticleProblems::articleNotFound);
        return ETags.revalidated(request, tag(article), ArticleView.of(article));
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "List an article's versions", description = "All versions by number, the oldest first.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "404", description = "/problems/article-not-found")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<Page<ArticleVersionView>> listVersions(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most items of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST)
                    int limit,
            @Context UriInfo uri) {
        var article = ArticleId.read(id).orElseThrow(ArticleProblems::articleNotFound);
        var page = articles.listVersions(article, ListPlace.number(cursor), limit);
        if (page.items().isEmpty() && articles.findLatest(article).isEmpty()) {
            throw ArticleProblems.articleNotFound();
        }
        return Pages.respond(page.map(ArticleVersionView::of), uri);
    }

    @GET
    @Path("{id}/versions/{versionId}")
    @Operation(summary = "Read a version", description = "One version of an article. It never changes.")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "304", description = "It never changes")
    @APIResponse(responseCode = "404", description = "/problems/version-not-found")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<ArticleVersionView> readVersion(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @Parameter(description = "The version's id") @PathParam("versionId") String versionId,
            @Context Request request) {
        var version = version(id, versionId);
        return ETags.immutable(request, version.id().toString(), ArticleVersionView.of(version));
    }

    @GET
    @Path("{id}/versions/{versionId}/text")
    @Produces("text/plain;charset=UTF-8")
    @Operation(summary = "Read a version's clean text", description = "The text that spans count in, as plain text.")
    @APIResponse(responseCode = "200", description = "The text")
    @APIResponse(responseCode = "304", description = "It never changes")
    @APIResponse(responseCode = "404", description = "/problems/version-not-found")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<String> readText(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @Parameter(description = "The version's id") @PathParam("versionId") String versionId,
            @Context Request request) {
        var version = version(id, versionId);
        return inert(ETags.immutable(request, version.textSha256(), version.text()));
    }

    @GET
    @Path("{id}/versions/{versionId}/raw")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Download what was received",
            description =
                    "The bytes of the text or html field as received, in UTF-8, as a download that no browser runs.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "It never changes")
    @APIResponse(responseCode = "404", description = "/problems/version-not-found")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<byte[]> readRaw(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @Parameter(description = "The version's id") @PathParam("versionId") String versionId,
            @Context Request request) {
        var version = version(id, versionId);
        var bytes = articles.findSource(version.id()).orElseThrow(ArticleProblems::versionNotFound);
        var answer = inert(ETags.immutable(request, version.sourceSha256(), bytes));
        var ending = version.sourceKind() == Source.Kind.HTML ? ".html" : ".txt";
        answer.getHeaders()
                .putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + version.id() + ending + "\"");
        return answer;
    }

    /** Retraction and group of copies change without a new version. */
    private static String tag(Article article) {
        var retraction = article.retraction();
        var group = article.copyGroup();
        return article.latest().id()
                + (retraction == null ? "" : "-retraction-" + retraction.number())
                + (group == null
                        ? ""
                        : "-copies-" + TextHash.sha256(group.toString()).substring(0, 8));
    }

    /** What others wrote must never run in the name of this service. */
    private static <T> RestResponse<T> inert(RestResponse<T> answer) {
        answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        answer.getHeaders().putSingle("Content-Security-Policy", "sandbox");
        return answer;
    }

    private ArticleVersion version(String articleId, String versionId) {
        return VersionId.read(versionId)
                .flatMap(articles::findVersion)
                .filter(version -> version.articleId().toString().equals(articleId))
                .orElseThrow(ArticleProblems::versionNotFound);
    }
}
