package org.onrecord.timeline.article;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onrecord.citation.Span;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;

/** Whether citations hold. */
@Path("/v1/citations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citations", description = "Whether exact words stand where a citation says")
public class CitationResource {

    private final VerifyCitation verifyCitation;

    CitationResource(VerifyCitation verifyCitation) {
        this.verifyCitation = verifyCitation;
    }

    @GET
    @Path("verify")
    @Operation(
            summary = "Verify a citation",
            description =
                    "Whether exactly these words stand at this place of the version's text. Positions are Unicode code"
                            + " points, the end exclusive.")
    @APIResponse(responseCode = "200", description = "Whether it holds, and if not, why")
    @APIResponse(responseCode = "400", description = "/problems/invalid-parameter")
    @APIResponse(responseCode = "404", description = "/problems/unknown-version")
    public Verdict verifyCitation(
            @Parameter(description = "The article version's id") @QueryParam("versionId") @NotNull @Size(max = 200)
                    String versionId,
            @Parameter(description = "First code point of the passage", example = "81")
                    @QueryParam("start")
                    @NotNull
                    @Min(0)
                    Integer start,
            @Parameter(description = "Code point after the passage", example = "134") @QueryParam("end") @NotNull
                    Integer end,
            @Parameter(description = "The words of the passage") @QueryParam("exact") @NotNull String exact) {
        if (end <= start) {
            var error = FieldError.ofParameter("end", "It must be greater than start");
            throw CommonProblems.INVALID_PARAMETER.because("end: " + error.detail(), List.of(error));
        }
        return verifyCitation
                .verify(versionId, new Span(start, end), exact)
                .orElseThrow(() -> ArticleProblems.unknown(versionId));
    }
}
