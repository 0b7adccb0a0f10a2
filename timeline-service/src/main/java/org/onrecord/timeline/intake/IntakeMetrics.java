package org.onrecord.timeline.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.timeline.claim.FoundClaim;
import org.onrecord.timeline.claim.UnknownWord;

/**
 * Counts intakes by outcome ({@code onrecord_timeline_intakes}), what they did to entries ({@code
 * onrecord_timeline_entries}), and words of a newer vocabulary by field ({@code onrecord_timeline_unknown_words}).
 */
@Singleton
class IntakeMetrics {

    private static final String INTAKES = "onrecord.timeline.intakes";
    private static final String ENTRIES = "onrecord.timeline.entries";
    private static final String UNKNOWN_WORDS = "onrecord.timeline.unknown.words";

    private final MeterRegistry registry;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    Intake count(Intake intake, List<FoundClaim> claims) {
        registry.counter(INTAKES, "outcome", lower(intake.outcome())).increment();
        registry.counter(ENTRIES, "change", "created").increment(intake.created());
        registry.counter(ENTRIES, "change", "revised").increment(intake.revised());
        registry.counter(ENTRIES, "change", "superseded").increment(intake.superseded());
        claims.stream()
                .flatMap(claim -> claim.contribution().unknownWords().stream())
                .map(UnknownWord::field)
                .forEach(
                        field -> registry.counter(UNKNOWN_WORDS, "field", field).increment());
        return intake;
    }

    ProblemException refused(ProblemException refusal) {
        registry.counter(INTAKES, "outcome", "refused").increment();
        return refusal;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
