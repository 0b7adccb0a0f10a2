package org.onrecord.timeline.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.onrecord.timeline.extraction.ExtractionHandover;

/** Where extraction-service hands its results over. */
@Path("/v1/extractions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Intake", description = "Where extraction-service hands its results over")
public class ExtractionResource {

    private final ReceiveExtraction receiveExtraction;

    ExtractionResource(ReceiveExtraction receiveExtraction) {
        this.receiveExtraction = receiveExtraction;
    }

    @PUT
    @Path("{versionId}")
    @Operation(
            summary = "Take an extraction in",
            description =
                    "Replaces what the article claims by what the extraction found. The entries are committed when this"
                            + " answers 200. A sequence not above the one taken in before changes nothing. Unknown fields are ignored.")
    @APIResponse(responseCode = "200", description = "What became of it")
    @APIResponse(responseCode = "409", description = "/problems/version-differs")
    @APIResponse(responseCode = "422", description = "/problems/citations-do-not-hold or /problems/invalid-body")
    @APIResponse(responseCode = "451", description = "/problems/redacted: the article was erased")
    @APIResponse(responseCode = "503", description = "/problems/intake-busy or /problems/store-unavailable")
    public Intake putExtraction(
            @Parameter(description = "The article version's id") @PathParam("versionId") String versionId,
            @Valid @NotNull ExtractionHandover handover) {
        return receiveExtraction.receive(handover, receiveExtraction.check(versionId, handover));
    }
}
