package org.onrecord.timeline.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state of a claim and how long it stood.
 *
 * @param to null if it stands
 */
public record ClaimSpell(
        ClaimState state, Instant from, @Nullable Instant to) {

    public boolean stoodAt(Instant moment) {
        return !from.isAfter(moment) && (to == null || to.isAfter(moment));
    }
}
