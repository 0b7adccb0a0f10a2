package org.onrecord.extraction.analysis;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts the pipeline and its limits together. Word lists and model are read when the service starts, not with the first text. */
@Singleton
final class AnalysisBeans {

    @Produces
    @Singleton
    @Startup
    Models models(QuotationsConfig quotations, NamesConfig names) {
        return new Models(new FindModels(quotations, names).find());
    }

    @Produces
    @Singleton
    @Startup
    Pipeline pipeline(Models models) {
        var pipeline = Pipelines.english(models.learned());
        WarmUp.run(pipeline);
        return pipeline;
    }

    @Produces
    @Singleton
    AnalyseText analyseText(Pipeline pipeline, AnalysisConfig config, MeterRegistry registry) {
        var limits = new AnalysisLimits(
                config.timeout(),
                config.stopWithin(),
                config.concurrent().orElse(Runtime.getRuntime().availableProcessors()),
                config.slowAfter(),
                config.slow(),
                config.waiting(),
                config.waitAtMost());
        var analyse = new AnalyseText(pipeline, limits, new AnalysisMetrics(registry));
        registry.gauge("onrecord.analysis.abandoned.threads", analyse, AnalyseText::abandonedThreads);
        return analyse;
    }
}
