package org.onrecord.timeline.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as of one extraction, and the entry that it belongs to.
 *
 * @param present false once the article no longer makes the claim
 * @param claimedAt when the claim was first taken in
 */
public record ClaimState(
        UUID claimId,
        ClaimIdentity identity,
        String articleId,
        UUID entryId,
        String versionId,
        String extractionId,
        @Nullable String mergeKey,
        boolean present,
        Instant claimedAt,
        Contribution contribution) {}
