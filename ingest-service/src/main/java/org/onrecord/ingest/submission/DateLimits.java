package org.onrecord.ingest.submission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.clean.ArticleFacts;

/** Which dates an article can have. A sender's absurd date is refused, a page's is not read. */
@Singleton
final class DateLimits {

    private final SubmissionConfig limits;
    private final Clock clock;

    DateLimits(SubmissionConfig limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** What is wrong with a date; null if nothing is. */
    @Nullable
    String refusal(OffsetDateTime date) {
        if (date.toLocalDate().isBefore(limits.earliestPublication())) {
            return "must not lie before " + limits.earliestPublication();
        }
        if (date.toInstant().isAfter(clock.instant().plus(limits.maxAhead()))) {
            return "must not lie more than " + limits.maxAhead().toHours() + " hours in the future";
        }
        return null;
    }

    /** The facts without the dates that no article can have. */
    ArticleFacts plausible(ArticleFacts facts) {
        var published = facts.published();
        var modified = facts.modifiedAt();
        return facts.withDates(
                published == null || refusal(published.at()) != null ? null : published,
                modified == null || refusal(modified) != null ? null : modified);
    }
}
