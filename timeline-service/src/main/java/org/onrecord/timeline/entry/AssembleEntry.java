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
 * Makes an entry of its claims. The earliest report that was not withdrawn leads: its wording, chain and participants are
 * the entry's. All reports are sources; withdrawn ones say so, and count as origins only where nothing else stands.
 */
final class AssembleEntry {

    private static final Comparator<ClaimState> EARLIEST_FIRST = Comparator.comparing(
                    (ClaimState claim) -> claim.contribution().reportedAt(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ClaimState::claimedAt)
            .thenComparing(claim -> claim.claimId().toString());

    private AssembleEntry() {}

    /** @param claims at least one, of one kind */
    static Entry of(UUID id, List<ClaimState> claims, Instant at, Standing articles) {
        var all = inOrder(claims);
        var contributions = articles.standing(all);
        var leading = contributions.get(0);
        return new Entry(
                id.toString(),
                leading.kind(),
                articles.isWithdrawn(leading) ? EntryStatus.WITHDRAWN : EntryStatus.CURRENT,
                leading.factuality(),
                leading.attributedTo(),
                when(contributions),
                leading.summary(),
                leading.quotation(),
                leading.participants(),
                leading.place(),
                all.stream()
                        .map(contribution -> contribution.source().retracted(articles.retraction(contribution)))
                        .toList(),
                Origins.count(contributions, articles.copyGroups()),
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

    /** Entities of the registry that an entry of these claims is found by. */
    static List<UUID> about(List<ClaimState> claims) {
        return inOrder(claims).stream()
                .flatMap(contribution -> contribution.entityIds().stream())
                .distinct()
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
