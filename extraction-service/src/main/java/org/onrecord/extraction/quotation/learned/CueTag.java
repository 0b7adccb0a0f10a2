package org.onrecord.extraction.quotation.learned;

import org.onrecord.extraction.encoder.LinearChain;
import org.onrecord.extraction.quotation.Quotation.Act;

/** What a unit is to the cues of its text. The order is that of the model's values. */
public enum CueTag {
    OTHER,
    BEGIN_SPEECH,
    INSIDE_SPEECH,
    BEGIN_ATTITUDE,
    INSIDE_ATTITUDE;

    /** Which tag may follow which: the inside of a cue only its beginning or itself. */
    public static LinearChain.Allowed allowed() {
        return (from, to) -> switch (values()[to]) {
            case INSIDE_SPEECH -> from == BEGIN_SPEECH.ordinal() || from == to;
            case INSIDE_ATTITUDE -> from == BEGIN_ATTITUDE.ordinal() || from == to;
            default -> true;
        };
    }

    public static CueTag of(Act act, boolean begins) {
        return act == Act.SPEECH
                ? (begins ? BEGIN_SPEECH : INSIDE_SPEECH)
                : (begins ? BEGIN_ATTITUDE : INSIDE_ATTITUDE);
    }
}
