package org.onrecord.training.score;

/** How much of a content stands in quotation marks. It is read from the text, whatever gold or answer call it. */
public enum Type {
    /** All words. */
    DIRECT,
    /** Some words. */
    MIXED,
    /** No word. */
    INDIRECT
}
