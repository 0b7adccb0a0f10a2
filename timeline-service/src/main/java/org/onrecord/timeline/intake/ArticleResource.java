package org.onrecord.timeline.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where ingest-service says what no version says of an article. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Intake")
public class ArticleResource {

    private final ReceiveArticle receiveArticle;

    ArticleResource(ReceiveArticle receiveArticle) {
        this.receiveArticle = receiveArticle;
    }

    @PUT
    @Path("{articleId}")
    @Operation(
            summary = "Take an article's state in",
            description =
                    "That it was withdrawn, erased, or is a copy. Entries whose every source is withdrawn become WITHDRAWN; of"
                            + " copies of one story all together are one origin. An erased article is taken out of every view,"
                            + " past ones too. A sequence not above the one taken in before changes nothing, but a redaction"
                            + " always holds. Unknown fields are ignored.")
    @APIResponse(responseCode = "200", description = "What became of it")
    @APIResponse(responseCode = "422", description = "/problems/invalid-body")
    @APIResponse(responseCode = "503", description = "/problems/intake-busy or /problems/store-unavailable")
    public ArticleIntake putArticle(
            @Parameter(description = "The article's id") @PathParam("articleId") @NotBlank @Size(max = 200)
                    String articleId,
            @Valid @NotNull ReceivedArticle article) {
        return receiveArticle.receive(articleId, article);
    }
}
