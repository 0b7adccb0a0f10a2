package org.onrecord.extraction.extraction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where ingest says that an article was erased. */
@Path("/v1/articles/{articleId}/redaction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Article versions")
public class RedactionResource {

    private final RedactedArticles redacted;

    RedactionResource(RedactedArticles redacted) {
        this.redacted = redacted;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "eraseArticle",
            summary = "Erase an article",
            description =
                    "Erases every version of the article, what was found in them, and the work that waits for them."
                            + " Ids and times stay; reads answer 451, and versions that come later are refused. Idempotent.")
    @APIResponse(responseCode = "200", description = "It is erased")
    @APIResponse(responseCode = "422", description = "/problems/invalid-body")
    public Erased erase(
            @Parameter(description = "The article's id") @PathParam("articleId") @Size(max = 200) String articleId,
            @NotNull @Valid NewRedaction redaction) {
        redacted.erase(articleId, redaction);
        return new Erased(articleId);
    }

    /** What was erased. */
    @Schema(name = "ErasedArticle", description = "The article that is erased.")
    public record Erased(@Schema(required = true) String articleId) {}
}
