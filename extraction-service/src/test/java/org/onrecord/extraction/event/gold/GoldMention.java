package org.onrecord.extraction.event.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;

/**
 * One annotated mention of an event.
 *
 * @param event number of the event within its text; all mentions of one event share it
 * @param trigger the one word, in code points of the text
 * @param edtf date of the event, null if the text gives none
 * @param within who alone asserts it, null for the article itself
 * @param participants names as the text has them
 * @param passage smallest stretch with the trigger, time, people and place
 */
public record GoldMention(
        int event,
        Role role,
        Span trigger,
        @Nullable String edtf,
        Basis basis,
        Factuality factuality,
        @Nullable String within,
        List<String> participants,
        @Nullable String place,
        Span passage) {

    /** MAIN and ALSO are mentions of one event, of which OPTIONAL ones are no part. */
    public enum Role {
        MAIN,
        ALSO,
        OPTIONAL
    }

    /** Where the date comes from. */
    public enum Basis {
        EXPRESSION,
        RELATION,
        DATELINE,
        UNKNOWN
    }

    /** Whether it is told as fact. */
    public enum Factuality {
        ASSERTED,
        PLANNED,
        HYPOTHETICAL,
        NEGATED
    }

    /** @throws IllegalArgumentException if the passage lacks the trigger, or date and basis disagree */
    public GoldMention {
        if (!passage.contains(trigger)) {
            throw new IllegalArgumentException("The passage " + passage + " does not hold the trigger " + trigger);
        }
        if ((edtf == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "A date has a basis and no date has none, but " + edtf + " has " + basis);
        }
        participants = List.copyOf(participants);
    }
}
