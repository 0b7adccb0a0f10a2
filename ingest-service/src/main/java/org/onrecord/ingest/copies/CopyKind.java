package org.onrecord.ingest.copies;

/** How two texts are alike. */
public enum CopyKind {
    /** The same words; punctuation, case and quote style aside. */
    EXACT,
    /** Most words are the same. */
    EDITED,
    /** The shorter one is for the most part taken from the longer. */
    EXCERPT,
    /** Both are copies of others in the group, but not alike enough themselves. */
    INDIRECT
}
