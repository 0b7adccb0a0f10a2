package org.onrecord.extraction.quotation.learned;

import org.onrecord.extraction.encoder.LinearChain;

/** What a unit is to one cue. The order is that of the model's values. */
public enum PairTag {
    OTHER,
    BEGIN_CONTENT,
    INSIDE_CONTENT,
    BEGIN_SOURCE,
    INSIDE_SOURCE;

    /** Which tag may follow which: the inside of a piece only its beginning or itself. */
    public static LinearChain.Allowed allowed() {
        return (from, to) -> switch (values()[to]) {
            case INSIDE_CONTENT -> from == BEGIN_CONTENT.ordinal() || from == to;
            case INSIDE_SOURCE -> from == BEGIN_SOURCE.ordinal() || from == to;
            default -> true;
        };
    }

    public boolean content() {
        return this == BEGIN_CONTENT || this == INSIDE_CONTENT;
    }

    public boolean source() {
        return this == BEGIN_SOURCE || this == INSIDE_SOURCE;
    }
}
