package org.onrecord.extraction.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The stages in their order. Refuses an order in which a stage would not find what it needs. */
public final class Pipeline {

    private final List<Stage> stages;
    private final String version;

    /**
     * @param version the version of the pipeline as a whole, see {@code GET /v1/pipeline}
     * @throws IllegalArgumentException if a stage needs a layer that no stage before it adds
     */
    public Pipeline(String version, List<Stage> stages) {
        this.version = version;
        this.stages = List.copyOf(stages);
        Set<Layer<?>> there = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var stage : stages) {
            var missing = stage.needs().stream()
                    .filter(layer -> !there.contains(layer))
                    .map(Layer::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "Stage " + stage.name() + " needs " + missing + ", which no stage before it adds");
            }
            there.addAll(stage.adds());
        }
    }

    public String version() {
        return version;
    }

    public List<Stage> stages() {
        return stages;
    }

    public AnalysedText apply(AnalysedText text) {
        return apply(text, Watch.NOBODY);
    }

    /** @param watch told of the beginning and the end of every stage, on the calling thread */
    public AnalysedText apply(AnalysedText text, Watch watch) {
        var analysed = text;
        for (var stage : stages) {
            // A text that takes too long is given up between two stages at the latest.
            if (Thread.currentThread().isInterrupted()) {
                throw new AnalysisInterrupted(stage.name());
            }
            watch.begins(stage);
            analysed = stage.apply(analysed);
            watch.ended(stage);
        }
        return analysed;
    }

    /** Somebody who follows an analysis from stage to stage. */
    public interface Watch {

        Watch NOBODY = new Watch() {
            @Override
            public void begins(Stage stage) {}

            @Override
            public void ended(Stage stage) {}
        };

        void begins(Stage stage);

        /** Not called for a stage that threw. */
        void ended(Stage stage);
    }

    /** The analysis was told to stop before a stage. */
    public static final class AnalysisInterrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnalysisInterrupted(String stage) {
            super("Stopped before stage " + stage);
        }
    }
}
