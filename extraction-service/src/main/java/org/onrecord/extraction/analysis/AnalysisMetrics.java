package org.onrecord.extraction.analysis;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import org.onrecord.extraction.quotation.Quotation;

/**
 * What operators see of the analyses: {@code onrecord_analysis_stage_seconds} by stage, {@code onrecord_analyses_total}
 * by outcome, {@code onrecord_quotations_total} and {@code onrecord_unresolved_speakers_total}.
 */
final class AnalysisMetrics {

    private final MeterRegistry registry;

    AnalysisMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void time(String stage, long nanoseconds) {
        registry.timer("onrecord.analysis.stage", "stage", stage).record(Duration.ofNanos(nanoseconds));
    }

    void count(AnalysisOutcome outcome) {
        var name = outcome.match(text -> "analysed", no -> no.reason().name().toLowerCase(Locale.ROOT), () -> "busy");
        registry.counter("onrecord.analyses", "outcome", name).increment();
        outcome.match(this::countSpeakers, no -> 0, () -> 0);
    }

    private int countSpeakers(AnalysedText text) {
        if (!text.has(Quotation.LAYER)) {
            return 0;
        }
        var quotations = text.get(Quotation.LAYER);
        long open = quotations.stream()
                .filter(quotation -> quotation.speaker().entityId() == null)
                .count();
        registry.counter("onrecord.quotations").increment(quotations.size());
        registry.counter("onrecord.unresolved.speakers").increment(open);
        return quotations.size();
    }
}
