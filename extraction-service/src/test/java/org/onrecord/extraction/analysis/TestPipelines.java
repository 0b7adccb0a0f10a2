package org.onrecord.extraction.analysis;

import java.util.Optional;

/** The pipelines that the service can run, each made once. */
public final class TestPipelines {

    public static final Pipeline BY_RULES = Pipelines.english();
    public static final Pipeline BY_MODEL = Pipelines.english(new FindModels(new Brought(), new BroughtNames()).find());

    private TestPipelines() {}

    /** The model that the service brings. */
    private record Brought() implements QuotationsConfig {
        @Override
        public String model() {
            return "quotations-1";
        }

        @Override
        public Optional<String> modelSha256() {
            return Optional.empty();
        }

        @Override
        public double leastCue() {
            return 0.3;
        }

        @Override
        public int longestText() {
            return 100_000;
        }
    }

    /** The name model that the service brings. */
    private record BroughtNames() implements NamesConfig {
        @Override
        public String model() {
            return "names-1";
        }

        @Override
        public Optional<String> modelSha256() {
            return Optional.empty();
        }
    }
}
