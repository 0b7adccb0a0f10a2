package org.onrecord.ingest.clean;

/** What a publisher's notice on its own article does. */
public enum NoteKind {
    /** Says what was wrong. */
    CORRECTION,
    /** Says what was unclear. */
    CLARIFICATION,
    /** Speaks to the readers of the article as such. */
    EDITORS_NOTE,
    /** Says that or when the article was updated. */
    UPDATE,
    /** Takes the article back. */
    WITHDRAWAL
}
