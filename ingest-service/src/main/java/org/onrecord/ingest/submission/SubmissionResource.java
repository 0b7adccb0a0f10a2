package org.onrecord.ingest.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.onrecord.ingest.article.ArticleView;
import org.onrecord.ingest.fetch.FetchResource;
import org.onrecord.platform.http.IdempotencyKey;

/** Takes articles in. */
@Path("/v1/articles")
@Consumes({MediaType.APPLICATION_JSON, NewsArticleBodyReader.MEDIA_TYPE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class SubmissionResource {

    private final ReadSubmission readSubmission;
    private final SubmitArticle submitArticle;
    private final RequestPage requestPage;

    SubmissionResource(ReadSubmission readSubmission, SubmitArticle submitArticle, RequestPage requestPage) {
        this.readSubmission = readSubmission;
        this.submitArticle = submitArticle;
        this.requestPage = requestPage;
    }

    @POST
    @Operation(summary = "Submit an article", description = """
                    Takes in a plain text or an HTML page. The article is known by its canonical URL, else by publisher and external id, \
                    else by publisher and text. A schema.org NewsArticle is taken as application/ld+json. A known article with \
                    other words, headline, byline, dates or credit gets a new version; one without any change is answered as it \
                    is. The same call made twice changes nothing. With a url alone the page is fetched: the answer is 202 and \
                    tells where the fetch is followed.""")
    @APIResponse(
            responseCode = "201",
            description = "A new article, or a new version of a known one",
            headers =
                    @Header(
                            name = "Location",
                            description = "The article",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The article is known and did not change",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The page at the url will be fetched",
            headers =
                    @Header(
                            name = "Location",
                            description = "The fetch",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
            content = {})
    @APIResponse(responseCode = "413", description = "/problems/article-too-long, /problems/body-too-large")
    @APIResponse(
            responseCode = "422",
            description =
                    "/problems/invalid-body, /problems/article-unreadable, /problems/page-paywalled, /problems/page-is-error, /problems/page-needs-javascript, /problems/fetch-url-refused, /problems/fetch-address-refused, /problems/fetch-idempotency-key-reused, /problems/idempotency-key-reused")
    @APIResponse(
            responseCode = "451",
            description = "/problems/redacted: the article was erased and is not taken in again")
    public RestResponse<ArticleView> submitArticle(
            @NotNull NewArticle body,
            @Parameter(
                            description =
                                    "Chosen by the client, 1 to 255 visible ASCII characters: a second request with the same key and body gets the first one's answer.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String idempotencyKey,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IdempotencyKey.check(idempotencyKey);
        var page = readSubmission.readFetch(body);
        if (page.isPresent()) {
            var fetch = requestPage.request(page.get(), idempotencyKey);
            return RestResponse.ResponseBuilder.<ArticleView>create(RestResponse.Status.ACCEPTED)
                    .location(FetchResource.location(uri, fetch))
                    .build();
        }
        return answer(submitArticle.submit(read(body, headers), idempotencyKey), uri);
    }

    private Submission read(NewArticle body, HttpHeaders headers) {
        return NewsArticleBodyReader.LD_JSON.isCompatible(headers.getMediaType())
                ? NewsArticle.read(body, readSubmission)
                : readSubmission.read(body);
    }

    private static RestResponse<ArticleView> answer(Submitted submitted, UriInfo uri) {
        var view = ArticleView.of(submitted.article());
        if (!submitted.outcome().isNew()) {
            return RestResponse.ok(view);
        }
        var location = uri.getBaseUriBuilder().path("v1/articles/{id}").build(view.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(location)
                .build();
    }
}
