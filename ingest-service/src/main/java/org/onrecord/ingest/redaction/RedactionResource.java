package org.onrecord.ingest.redaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;

/** Erases an article, and tells what is left of it. */
@Path("/v1/articles/{id}/redaction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Withdrawal")
public class RedactionResource {

    private final RedactArticle redactArticle;
    private final ReadRedaction readRedaction;

    RedactionResource(RedactArticle redactArticle, ReadRedaction readRedaction) {
        this.redactArticle = redactArticle;
        this.readRedaction = readRedaction;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Redact an article", description = """
                    Erases text, title, byline, bytes, passages and index entries for good, here at once and in the other services by durable \
                    hand-over. Ids, times and the reason stay; reads answer 451, lists leave the article out, and sending it again is refused. \
                    For an article that was redacted before, what was said then is answered.""")
    @APIResponse(responseCode = "200", description = "What is left of it, and how far the other services are")
    @APIResponse(responseCode = "404", description = "/problems/article-not-found")
    @APIResponse(responseCode = "422", description = "/problems/invalid-body")
    public RedactedArticle redactArticle(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @NotNull @Valid NewRedaction body) {
        var article = ArticleId.read(id).orElseThrow(ArticleProblems::articleNotFound);
        redactArticle.redact(
                article, Objects.requireNonNull(body.reason()).strip(), Objects.requireNonNull(body.basis()));
        return readRedaction.of(article).orElseThrow(RedactionProblems::notRedacted);
    }

    @GET
    @Operation(
            summary = "Read what is left",
            description = "Ids, times, and why the article was erased, with how far the other services are.")
    @APIResponse(responseCode = "200", description = "What is left of it")
    @APIResponse(responseCode = "404", description = "/problems/not-redacted, /problems/article-not-found")
    public RedactedArticle readRedaction(@Parameter(description = "The article's id") @PathParam("id") String id) {
        var article = ArticleId.read(id).orElseThrow(ArticleProblems::articleNotFound);
        return readRedaction.of(article).orElseThrow(RedactionProblems::notRedacted);
    }
}
