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
@Tag(name = "Pipeline", description = "Which stages, models and rule sets run, and how well")
public class PipelineResource {

    private final PipelineDescription description;

    PipelineResource(Pipeline pipeline, Models models, RuleSets ruleSets, Scorecard scorecard) {
        this.description = PipelineDescription.of(pipeline, models, ruleSets, scorecard);
    }

    @GET
    @Operation(
            operationId = "readPipeline",
            summary = "Describe the current pipeline",
            description =
                    "Its stages in order with the version and kind of each, its models and rule sets, and the figures"
                            + " on gold data that judge them.")
    @APIResponse(responseCode = "200", description = "The pipeline")
    public PipelineDescription read() {
        return description;
    }
}
