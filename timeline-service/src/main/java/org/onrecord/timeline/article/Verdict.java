package org.onrecord.timeline.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a citation holds: exactly, or not at all.
 *
 * @param reason why it does not; null if it does
 */
@Schema(description = "Whether a citation holds: exactly, or not at all.")
public record Verdict(boolean verified, @Nullable Reason reason) {

    /** Why a citation does not hold. */
    public enum Reason {
        DIFFERENT_TEXT,
        PAST_END,
        REDACTED
    }
}
