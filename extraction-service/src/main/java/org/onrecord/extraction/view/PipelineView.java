package org.onrecord.extraction.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onrecord.extraction.analysis.Pipeline;

/**
 * Which pipeline produced an extraction.
 *
 * @param version version of the pipeline as a whole
 * @param stages its stages in order
 */
@Schema(name = "ExtractionPipeline", description = "Which pipeline produced an extraction.")
public record PipelineView(
        @Schema(required = true, description = "Version of the pipeline as a whole.")
        String version,

        @Schema(required = true, description = "Its stages in order.")
        List<Stage> stages) {

    public PipelineView {
        stages = List.copyOf(stages);
    }

    public static PipelineView of(Pipeline pipeline) {
        return new PipelineView(
                pipeline.version(),
                pipeline.stages().stream()
                        .map(stage -> new Stage(stage.name(), stage.version()))
                        .toList());
    }

    /** A stage and its version. */
    @Schema(name = "ExtractionStage", description = "A stage and its version.")
    public record Stage(
            @Schema(required = true) String name,
            @Schema(required = true) String version) {}
}
