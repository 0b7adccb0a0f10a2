package org.onrecord.ingest.retraction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.article.Retraction;
import org.onrecord.ingest.article.RetractionView;
import org.onrecord.ingest.article.Retractions;
import org.onrecord.platform.http.ETags;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;

/** Says and reads that a publisher withdrew an article. */
@Path("/v1/articles/{id}/retraction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Withdrawal", description = "Articles that were withdrawn by their publishers, or erased")
public class RetractionResource {

    private static final Pattern TAG = Pattern.compile("\"retraction-([1-9][0-9]{0,8})\"");
    private static final Instant EARLIEST = Instant.parse("1600-01-01T00:00:00Z");

    private final RetractArticle retractArticle;
    private final Articles articles;
    private final Retractions retractions;
    private final Clock clock;

    RetractionResource(RetractArticle retractArticle, Articles articles, Retractions retractions, Clock clock) {
        this.retractArticle = retractArticle;
        this.articles = articles;
        this.retractions = retractions;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Retract an article", description = """
                    The publisher withdrew the article. Its versions stay; entries that stand on it alone become WITHDRAWN. Saying the same \
                    again changes nothing; another reason, notice or time takes the place of the one before only with its ETag in If-Match.""")
    @APIResponse(responseCode = "200", description = "The retraction that stands, with its ETag")
    @APIResponse(responseCode = "404", description = "/problems/article-not-found")
    @APIResponse(responseCode = "412", description = "/problems/retraction-changed")
    @APIResponse(responseCode = "422", description = "/problems/invalid-body")
    @APIResponse(responseCode = "428", description = "/problems/retraction-differs")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<RetractionView> retractArticle(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @Parameter(description = "ETag of the retraction to be changed") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull @Valid NewRetraction body) {
        var article = ArticleId.read(id).orElseThrow(ArticleProblems::articleNotFound);
        var wanted = new RetractArticle.Wanted(
                Objects.requireNonNull(body.reason()).strip(),
                body.notice() == null || body.notice().isBlank()
                        ? null
                        : body.notice().strip(),
                at(body));
        var retraction = retractArticle.retract(article, wanted, expected(ifMatch));
        return RestResponse.ResponseBuilder.ok(RetractionView.of(retraction))
                .header("ETag", "\"" + tag(retraction) + "\"")
                .build();
    }

    @GET
    @Operation(summary = "Read an article's retraction", description = "That the publisher withdrew it, why and when.")
    @APIResponse(responseCode = "200", description = "The retraction")
    @APIResponse(responseCode = "304", description = "It did not change")
    @APIResponse(responseCode = "404", description = "/problems/article-not-found, /problems/not-retracted")
    @APIResponse(responseCode = "451", description = "/problems/redacted")
    public RestResponse<RetractionView> readRetraction(
            @Parameter(description = "The article's id") @PathParam("id") String id, @Context Request request) {
        var article = ArticleId.read(id).orElseThrow(ArticleProblems::articleNotFound);
        if (articles.findLatest(article).isEmpty()) {
            throw ArticleProblems.articleNotFound();
        }
        var retraction = retractions.find(article).orElseThrow(RetractionProblems::notRetracted);
        return ETags.revalidated(request, tag(retraction), RetractionView.of(retraction));
    }

    private static String tag(Retraction retraction) {
        return "retraction-" + retraction.number();
    }

    private static @Nullable Integer expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.valueOf(tag.group(1)) : Integer.valueOf(0);
    }

    private @Nullable Instant at(NewRetraction body) {
        if (body.at() == null) {
            return null;
        }
        var at = body.at().toInstant();
        if (at.isBefore(EARLIEST) || at.isAfter(clock.instant().plusSeconds(86_400))) {
            var error = new FieldError("/at", "must lie between the year 1600 and tomorrow");
            throw CommonProblems.INVALID_BODY.because("at " + error.detail(), List.of(error));
        }
        return at;
    }
}
