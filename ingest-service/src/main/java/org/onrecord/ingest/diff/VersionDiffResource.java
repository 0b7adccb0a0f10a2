package org.onrecord.ingest.diff;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.ingest.article.Articles;
import org.onrecord.platform.http.ETags;

/** Shows what changed between two versions of an article. */
@Path("/v1/articles/{id}/versions/{a}/diff/{b}")
@Tag(name = "Articles")
public class VersionDiffResource {

    private final Articles articles;
    private final CompareTexts compare;

    VersionDiffResource(Articles articles, DiffConfig config) {
        this.articles = articles;
        this.compare = new CompareTexts(config.maxChanged());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Compare two versions", description = """
                    The steps from version a to version b, word by word, in whichever order the two came. With \
                    Accept: text/html as a page with the words that went and came marked. Both versions never change, \
                    nor does the answer.""")
    @APIResponse(responseCode = "200", description = "What changed")
    @APIResponse(responseCode = "304", description = "It never changes")
    @APIResponse(responseCode = "404", description = "/problems/version-not-found")
    public RestResponse<VersionDiff> diffVersions(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @Parameter(description = "The version from which the steps lead") @PathParam("a") String a,
            @Parameter(description = "The version to which they lead") @PathParam("b") String b,
            @Context Request request) {
        var before = version(id, a);
        var after = version(id, b);
        return ETags.immutable(request, tag(before, after, "json"), VersionDiff.of(before, after, compare));
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<String> diffVersionsAsPage(
            @PathParam("id") String id, @PathParam("a") String a, @PathParam("b") String b, @Context Request request) {
        var before = version(id, a);
        var after = version(id, b);
        var page = DiffPage.of(
                VersionDiff.of(before, after, compare), after.facts().title(), before.number(), after.number());
        var answer = ETags.immutable(request, tag(before, after, "html"), page);
        answer.getHeaders().putSingle("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return answer;
    }

    private static String tag(ArticleVersion before, ArticleVersion after, String format) {
        return before.id() + "-" + after.id() + "-" + format;
    }

    private ArticleVersion version(String articleId, String versionId) {
        return articles.findVersion(articleId, versionId).orElseThrow(ArticleProblems::versionNotFound);
    }
}
