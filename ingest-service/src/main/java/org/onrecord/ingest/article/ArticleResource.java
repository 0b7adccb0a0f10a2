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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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
import org.onrecord.platform.page.TimePlace;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;

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
    @Operation(summary = "List articles", description = """
                    All articles with their latest versions, the newest article first. With changedSince those whose \
                    content changed at that time or later, in the order in which it changed: whoever follows asks again \
                    from the last changedAt that was seen, a little earlier because two that are stored at once may \
                    become visible out of order, and passes over what is known.""")
    @APIResponse(responseCode = "200", description = "A page of articles")
    @APIResponse(responseCode = "400", description = "/problems/invalid-parameter, /problems/bad-cursor")
    public RestResponse<Page<ArticleView>> listArticles(
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Most items of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST)
                    int limit,
            @Parameter(description = "RFC 3339; only articles whose content changed then or later")
                    @QueryParam("changedSince")
                    @Nullable
                    String changedSince,
            @Context UriInfo uri) {
        var page = changedSince == null
                ? articles.list(TimePlace.of(cursor), limit)
                : articles.listChanged(
                        cursor == null ? TimePlace.since(time(changedSince)) : TimePlace.of(cursor), limit);
        return Pages.respond(page.map(ArticleView::of), uri);
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
        var page = articles.listVersions(article, NumberPlace.of(cursor), limit);
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
                    "The bytes as received, as a download that no browser runs: of a fetched page as the host sent them,"
                            + " decompressed; of a text or html field in UTF-8.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            headers =
                    @Header(
                            name = "Onrecord-Charset",
                            description = "The charset by which the bytes were read",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "It never changes")
    @APIResponse(responseCode = "404", description = "/problems/version-not-found")
    @APIResponse(responseCode = "410", description = "/problems/raw-bytes-expired")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<byte[]> readRaw(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @Parameter(description = "The version's id") @PathParam("versionId") String versionId,
            @Context Request request) {
        var version = version(id, versionId);
        var bytes = articles.findSource(version.id()).orElseThrow(ArticleProblems::versionNotFound);
        var answer = inert(ETags.immutable(request, version.sourceSha256(), bytes));
        articles.findSourceCharset(version.id())
                .ifPresent(charset -> answer.getHeaders().putSingle("Onrecord-Charset", charset));
        var ending = version.sourceKind() == Source.Kind.HTML ? ".html" : ".txt";
        answer.getHeaders()
                .putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + version.id() + ending + "\"");
        return answer;
    }

    /** PostgreSQL has no room for all times that can be written. */
    private static Instant time(String text) {
        try {
            var time = OffsetDateTime.parse(text).toInstant();
            if (time.isBefore(Instant.EPOCH) || time.isAfter(TimePlace.LATEST)) {
                throw new DateTimeException("out of range");
            }
            return time;
        } catch (DateTimeException e) {
            var detail = "must be an RFC 3339 time from 1970 to 9999, such as 2026-03-02T08:15:00Z";
            throw CommonProblems.INVALID_PARAMETER.because(
                    "changedSince " + detail, List.of(FieldError.ofParameter("changedSince", detail)));
        }
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
        return articles.findVersion(articleId, versionId).orElseThrow(ArticleProblems::versionNotFound);
    }
}
