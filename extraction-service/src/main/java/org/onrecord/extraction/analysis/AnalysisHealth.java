package org.onrecord.extraction.analysis;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready once more threads than allowed were abandoned and still run: only a restart frees what they take. */
@Readiness
@Singleton
final class AnalysisHealth implements HealthCheck {

    private final AnalyseText analyse;
    private final AnalysisConfig config;

    AnalysisHealth(AnalyseText analyse, AnalysisConfig config) {
        this.analyse = analyse;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        int abandoned = analyse.abandonedThreads();
        return HealthCheckResponse.named("analysis threads")
                .status(abandoned <= config.maxAbandoned())
                .withData("abandoned", abandoned)
                .build();
    }
}
