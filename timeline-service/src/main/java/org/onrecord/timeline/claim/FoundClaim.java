package org.onrecord.timeline.claim;

import org.jspecify.annotations.Nullable;

/**
 * A claim of an extraction, before it is known which entry it belongs to.
 *
 * @param localId id of the quotation or event in the extraction
 * @param within local id of the quotation whose speaker alone asserts it, of an event
 * @param mergeKey equal for claims of different articles that are one statement; null if the claim stands for itself
 */
public record FoundClaim(
        String localId,
        ClaimIdentity identity,
        @Nullable String mergeKey,
        @Nullable String within,
        Contribution contribution) {}
