package org.onrecord.extraction.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.Factuality;
import org.onrecord.extraction.event.Event.When;

/** The dated events of the sentences before, by the words that name them again. */
final class ToldEvents {

    private static final Set<String> ASIDE = Set.of("after", "before", "since", "because", "who", "which", "whose");

    private final EventReading reading;
    private final SentenceWords words;
    private final Map<String, When> known = new HashMap<>();
    private @Nullable When latest;
    private @Nullable When harm;
    private @Nullable When lastHarm;

    ToldEvents(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** The last date told, of an event or of a report. */
    @Nullable
    When latest() {
        return latest;
    }

    /** When the sentence before has people hurt, null if it does not. */
    @Nullable
    When harm() {
        return harm;
    }

    /** To be called behind each sentence, in order. */
    void remember(SentenceReading sentence, List<Happening> happenings) {
        harm = null;
        var here = new HashSet<String>();
        for (var h : happenings) {
            boolean again = h.noun != null && h.when == null && words.lexicon().harm(h.lemma);
            harm = again && of(h) != null ? of(h) : harm;
            if (h.when != null && h.when.edtf() != null) {
                var kin = words.lexicon().kin(h.lemma);
                boolean aside = h.clause != null && ASIDE.contains(h.clause.opener()) && here.contains(kin);
                if (!aside) {
                    known.put(kin, h.when);
                    here.add(kin);
                }
                latest = h.factuality == Factuality.ASSERTED ? h.when : latest;
                boolean hurts = h.noun != null && words.lexicon().harm(h.lemma);
                harm = hurts ? h.when : harm;
                lastHarm = hurts ? h.when : lastHarm;
            }
        }
        for (var time : reading.times(sentence.index())) {
            boolean told = time.edtf() != null
                    && RelativeTime.read(time, words, reading.first(time), reading.end(time)) == null;
            latest = told ? new When(time.edtf(), Basis.EXPRESSION, List.of(time.id())) : latest;
        }
    }

    /** The date of the event that a noun names again: of its own word, or of the last disaster told. */
    @Nullable
    When of(Happening happening) {
        var noun = happening.noun;
        if (noun == null || !noun.definite()) {
            return null;
        }
        var same = known.get(words.lexicon().kin(noun.lemma()));
        return same == null && words.lexicon().harm(noun.lemma()) ? lastHarm : same;
    }
}
