package org.onrecord.extraction.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;

/** An event before it has its id. */
record EventDraft(
        CharRange range,
        CharRange trigger,
        String lemma,
        Event.When when,
        List<String> participants,
        @Nullable String placeId,
        Event.Factuality factuality,
        String rule) {

    EventDraft {
        participants = List.copyOf(participants);
    }
}
