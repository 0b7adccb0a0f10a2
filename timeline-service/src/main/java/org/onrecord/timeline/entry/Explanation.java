package org.onrecord.timeline.entry;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onrecord.timeline.claim.FieldReceipt;
import org.onrecord.timeline.claim.UnknownWord;
import org.onrecord.timeline.claim.When;

/**
 * How an entry came to be what it is.
 *
 * @param claims what stands, or last stood, behind it
 * @param decisions ids of human verdicts on it
 */
@Schema(description = "How an entry came to be what it is.")
public record Explanation(String entryId, List<ClaimReceipts> claims, List<String> decisions) {

    /**
     * One article's claim.
     *
     * @param present whether the article still makes it
     * @param occurrence 1 for the first claim with these words in the article
     * @param claimedAt when it was first taken in
     * @param when its own reading of the date
     * @param origin who is counted as its origin: wire service, else outlet, else the article's id
     * @param unknownWords words of a newer vocabulary in the extraction, read as UNKNOWN
     */
    @Schema(name = "ClaimReceipts")
    public record ClaimReceipts(
            String claimId,
            String articleId,
            String versionId,
            String extractionId,
            boolean present,
            int occurrence,
            Instant claimedAt,
            When when,
            String origin,
            List<FieldReceipt> receipts,
            List<UnknownWord> unknownWords) {}
}
