package org.onrecord.ingest.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** What became of a feed of an OPML document. */
@Schema(description = "What became of a feed of an OPML document.")
public record FollowedOutline(
        @Schema(description = "As the document has it.") String url,

        @Schema(description = "FOLLOWED from now on, KNOWN from before, or REFUSED.")
        Outcome outcome,

        @Schema(description = "Null if it was refused.") @Nullable
        String feedId,

        @Schema(description = "Why it was refused; null else.") @Nullable
        Problem problem) {

    /** Whether it is followed. */
    @Schema(name = "FollowedOutlineOutcome")
    public enum Outcome {
        FOLLOWED,
        KNOWN,
        REFUSED
    }

    static FollowedOutline of(String url, FollowFeed.Followed followed) {
        return new FollowedOutline(
                url,
                followed.isNew() ? Outcome.FOLLOWED : Outcome.KNOWN,
                followed.feed().id(),
                null);
    }

    static FollowedOutline refused(String url, Problem problem) {
        return new FollowedOutline(url, Outcome.REFUSED, null, problem);
    }
}
