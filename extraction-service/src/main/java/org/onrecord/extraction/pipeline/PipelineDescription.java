package org.onrecord.extraction.pipeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.LearnedModel;
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
 * @param ruleSets the word lists and rule tables that the stages read
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

        @Schema(required = true, description = "The word lists and rule tables that the stages read.")
        List<RuleSet> ruleSets,

        @Schema(required = true, description = "Figures on gold data.")
        List<Score> scorecard) {

    public PipelineDescription {
        stages = List.copyOf(stages);
        models = List.copyOf(models);
        ruleSets = List.copyOf(ruleSets);
        scorecard = List.copyOf(scorecard);
    }

    static PipelineDescription of(Pipeline pipeline, Models models, RuleSets ruleSets, Scorecard scorecard) {
        var stages = pipeline.stages().stream()
                .map(stage -> new StageDescription(
                        stage.name(),
                        stage.version(),
                        kind(stage),
                        names(stage.needs()),
                        names(stage.adds()),
                        stage.models().stream().sorted().toList(),
                        ruleSets.readBy(stage.name()),
                        scorecard.of(List.of(stage.name()))))
                .toList();
        var described = models.files().stream()
                .map(file -> describe(file, pipeline, scorecard))
                .toList();
        return new PipelineDescription(pipeline.version(), stages, described, ruleSets.all(), scorecard.scores());
    }

    private static ModelDescription describe(LearnedModel.Identity file, Pipeline pipeline, Scorecard scorecard) {
        var stages = pipeline.stages().stream()
                .filter(stage -> stage.models().contains(file.name()))
                .map(Stage::name)
                .toList();
        return new ModelDescription(file.name(), file.sha256(), file.on(), stages, scorecard.of(stages));
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
     * @param stages that run it
     * @param scores the figures that judge these stages
     */
    @Schema(name = "Model", description = "A learned model.")
    public record ModelDescription(
            @Schema(required = true, description = "Its name and number, as in receipts.")
            String name,

            @Schema(required = true, description = "SHA-256 of its file, in hexadecimal.")
            String sha256,

            @Schema(required = true, description = "What it was fine-tuned from, or the model whose encoder it reads.")
            String encoder,

            @Schema(required = true, description = "The stages that run it.", examples = "[\"find-quotations\"]")
            List<String> stages,

            @Schema(required = true, description = "The figures of the scorecard that judge these stages.")
            List<Score> scores) {

        public ModelDescription {
            stages = List.copyOf(stages);
            scores = List.copyOf(scores);
        }
    }

    /**
     * One stage.
     *
     * @param needs layers that must be there before
     * @param adds layers that are there afterwards
     * @param models names of the learned models that it runs
     * @param ruleSets names of the word lists and rule tables that it reads
     * @param scores the figures that judge it, empty if no gold data does
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
            List<String> adds,

            @Schema(required = true, description = "Names of the learned models that it runs.")
            List<String> models,

            @Schema(required = true, description = "Names of the rule sets that it reads.")
            List<String> ruleSets,

            @Schema(
                    required = true,
                    description = "The figures of the scorecard that judge it; empty if no gold data does.")
            List<Score> scores) {

        public StageDescription {
            needs = List.copyOf(needs);
            adds = List.copyOf(adds);
            models = List.copyOf(models);
            ruleSets = List.copyOf(ruleSets);
            scores = List.copyOf(scores);
        }
    }
}
