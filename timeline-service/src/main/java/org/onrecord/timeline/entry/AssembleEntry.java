package org.onrecord.timeline.entry;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.claim.ClaimState;
import org.onrecord.timeline.claim.Contribution;
import org.onrecord.timeline.claim.Vocabulary.Basis;
import org.onrecord.timeline.claim.When;

/**
 * Makes an entry of its claims. The earliest report leads: its wording, chain and participants are the entry's. All
 * reports are sources.
 */
final class AssembleEntry {

    private static final Comparator<ClaimState> EARLIEST_FIRST = Comparator.comparing(
                    (ClaimState claim) -> claim.contribution().reportedAt(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ClaimState::claimedAt)
            .thenComparing(claim -> claim.claimId().toString());

    private AssembleEntry() {}

    /** @param claims at least one, of one kind */
    static Entry of(UUID id, List<ClaimState> claims, Instant at) {
        var contributions = inOrder(claims);
        var leading = contributions.get(0);
        return new Entry(
                id.toString(),
                leading.kind(),
                EntryStatus.CURRENT,
                leading.factuality(),
                leading.attributedTo(),
                when(contributions),
                leading.summary(),
                leading.quotation(),
                leading.participants(),
                leading.place(),
                contributions.stream().map(Contribution::source).toList(),
                Origins.count(contributions),
                leading.reportedAt(),
                at,
                null,
                confidence(contributions),
                List.of());
    }

    static List<Contribution> inOrder(List<ClaimState> claims) {
        return claims.stream()
                .sorted(EARLIEST_FIRST)
                .map(ClaimState::contribution)
                .toList();
    }

    /** Words that date it say more than the day of a report. */
    private static When when(List<Contribution> contributions) {
        var readings = contributions.stream().map(Contribution::when).toList();
        return Stream.concat(
                        readings.stream().filter(when -> when.basis() != Basis.PUBLICATION && when.edtf() != null),
                        readings.stream())
                .findFirst()
                .orElse(When.UNDATED);
    }

    private static @Nullable Double confidence(List<Contribution> contributions) {
        return contributions.stream()
                .map(Contribution::confidence)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
