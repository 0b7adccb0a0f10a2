package org.onrecord.timeline.claim;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Citation;
import org.onrecord.timeline.claim.Vocabulary.Basis;
import org.onrecord.timeline.time.DaySpan;
import org.onrecord.timeline.time.Edtf;
import org.onrecord.timeline.time.Precision;

/**
 * When something happened or was said.
 *
 * @param edtf the date or interval as EDTF; kept as it came, even where its level is not read here
 * @param earliest first day, inclusive
 * @param latest last day, inclusive
 * @param citation the words that date it
 * @param conflicts further readings that contradict this one
 */
@Schema(description = "When something happened or was said.")
public record When(
        @Nullable String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        Basis basis,
        @Nullable Citation citation,
        List<String> conflicts) {

    public static final When UNDATED = dated(null, Basis.UNKNOWN, null);

    public When {
        conflicts = List.copyOf(conflicts);
    }

    public static When dated(@Nullable String edtf, Basis basis, @Nullable Citation citation) {
        var days = edtf == null ? DaySpan.UNKNOWN : Edtf.read(edtf).orElse(DaySpan.UNKNOWN);
        return new When(edtf, days.earliest(), days.latest(), days.precision(), basis, citation, List.of());
    }

    /** What is not dated by its own words was said at some time up to the day on which it was published. */
    public static When upTo(@Nullable LocalDate publishedOn) {
        return publishedOn == null ? UNDATED : dated("../" + publishedOn, Basis.PUBLICATION, null);
    }
}
