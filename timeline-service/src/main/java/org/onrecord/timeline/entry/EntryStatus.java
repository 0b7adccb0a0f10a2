package org.onrecord.timeline.entry;

/** How an entry stands. */
public enum EntryStatus {
    CURRENT,
    CORRECTED,
    CONFLICTED,
    WITHDRAWN,
    REJECTED,
    /** No article makes the claim any more, by a later version or a later extraction. */
    SUPERSEDED
}
