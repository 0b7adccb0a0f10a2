package org.onrecord.extraction.pipeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Models;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.encoder.Encoding;

/**
 * The pipeline that runs now.
 *
 * @param version its version as a whole
 * @param stages in the order in which they run
 * @param models the learned models that run, empty if rules alone do
 * @param scorecard figures on gold data, empty if none were measured for this build
 */
@Schema(name = "Pipeline", description = "The pipeline that runs now.")
public record PipelineDescription(
        @Schema(required = true, description = "Its version as a whole.")
        String version,

        @Schema(required = true, description = "In the order in which they run.")
        List<StageDescription> stages,

        @Schema(required = true, description = "The learned models that run; empty if rules alone do.")
        List<ModelDescription> models,

        @Schema(required = true, description = "Figures on gold data.")
        List<Score> scorecard) {

    public PipelineDescription {
        stages = List.copyOf(stages);
        models = List.copyOf(models);
        scorecard = List.copyOf(scorecard);
    }

    static PipelineDescription of(Pipeline pipeline, Models models, List<Score> scorecard) {
        var stages = pipeline.stages().stream()
                .map(stage -> new StageDescription(
                        stage.name(), stage.version(), kind(stage), names(stage.needs()), names(stage.adds())))
                .toList();
        var described = models.files().stream()
                .map(file -> new ModelDescription(file.name(), file.sha256(), file.on()))
                .toList();
        return new PipelineDescription(pipeline.version(), stages, described, scorecard);
    }

    private static Kind kind(Stage stage) {
        boolean learned = stage.adds().contains(Encoding.LAYER) || stage.needs().contains(Encoding.LAYER);
        return learned ? Kind.MODEL : Kind.RULES;
    }

    private static List<String> names(java.util.Set<Layer<?>> layers) {
        return layers.stream().map(Layer::toString).sorted().toList();
    }

    /** How a stage comes to its findings. */
    @Schema(name = "StageKind")
    public enum Kind {
        RULES,
        MODEL
    }

    /**
     * A learned model.
     *
     * @param name its name and number, as in receipts
     * @param sha256 of its file, in hexadecimal
     * @param encoder what it was fine-tuned from, or the model whose encoder it reads
     */
    @Schema(name = "Model", description = "A learned model.")
    public record ModelDescription(
            @Schema(required = true, description = "Its name and number, as in receipts.")
            String name,

            @Schema(required = true, description = "SHA-256 of its file, in hexadecimal.")
            String sha256,

            @Schema(required = true, description = "What it was fine-tuned from, or the model whose encoder it reads.")
            String encoder) {}

    /**
     * One stage.
     *
     * @param needs layers that must be there before
     * @param adds layers that are there afterwards
     */
    @Schema(name = "Stage", description = "One stage of the pipeline.")
    public record StageDescription(
            @Schema(required = true, description = "As in receipts.")
            String name,

            @Schema(required = true) String version,
            @Schema(required = true) Kind kind,

            @Schema(required = true, description = "Layers that must be there before.")
            List<String> needs,

            @Schema(required = true, description = "Layers that are there afterwards.")
            List<String> adds) {}

    /**
     * One figure.
     *
     * @param task what was measured, for example {@code speakers}
     * @param data on which gold data
     * @param measure which measure, for example {@code F}
     * @param score in percent
     * @param baseline the same measure of a known system, in percent, null if there is none
     * @param date ISO date of the measurement
     */
    @Schema(name = "Score", description = "One figure of the scorecard.")
    public record Score(
            @Schema(required = true) String task,
            @Schema(required = true) String data,
            @Schema(required = true) String measure,

            @Schema(required = true, description = "In percent.")
            double score,

            @Schema(nullable = true, description = "The same of a known system.") @Nullable
            Double baseline,

            @Schema(required = true) String date) {}
}
