package org.onrecord.extraction.pipeline;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onrecord.extraction.analysis.Models;
import org.onrecord.extraction.analysis.Pipeline;

/** The pipeline that runs now. */
@Path("/v1/pipeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pipeline", description = "Which stages and rule versions run")
public class PipelineResource {

    private final PipelineDescription description;

    PipelineResource(Pipeline pipeline, Models models, Scorecard scorecard) {
        this.description = PipelineDescription.of(pipeline, models, scorecard.scores());
    }

    @GET
    @Operation(
            operationId = "readPipeline",
            summary = "Describe the current pipeline",
            description = "Its stages in order with the version and kind of each, and its figures on gold data.")
    @APIResponse(responseCode = "200", description = "The pipeline")
    public PipelineDescription read() {
        return description;
    }
}
