package org.onrecord.timeline.entry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onrecord.timeline.claim.ClaimState;
import org.onrecord.timeline.claim.Claims;
import org.onrecord.timeline.entry.Explanation.ClaimReceipts;

/** Tells how an entry came to be what it is. */
@Singleton
public class ExplainEntry {

    private final Claims claims;

    ExplainEntry(Claims claims) {
        this.claims = claims;
    }

    /** Empty if there is no such entry. */
    Optional<Explanation> explain(UUID id) {
        var behind = claims.lastBehind(id);
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Explanation(
                        id.toString(),
                        behind.stream().map(ExplainEntry::receipts).toList(),
                        List.of()));
    }

    private static ClaimReceipts receipts(ClaimState claim) {
        var contribution = claim.contribution();
        return new ClaimReceipts(
                claim.claimId().toString(),
                claim.articleId(),
                claim.versionId(),
                claim.extractionId(),
                claim.present(),
                claim.identity().occurrence(),
                claim.claimedAt(),
                contribution.when(),
                contribution.origin(),
                contribution.receipts(),
                contribution.unknownWords());
    }
}
