package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.Factuality;
import org.onrecord.extraction.event.Event.When;
import org.onrecord.extraction.event.EventNoun.Role;
import org.onrecord.extraction.event.Verb.Form;

/**
 * Dates what a sentence without a time goes on to tell of a day: "Thousands marched on Friday. Police stopped them with water
 * cannon and 31 people were detained, a spokesman said."
 */
final class DateByStory {

    /** "Organizers said police had beaten people": what belongs to an occasion even in the tense that looks back. */
    private static final Set<String> BACKGROUND =
            Set.of("after", "before", "since", "because", "who", "which", "whose", "whom", "where", "than", "if");

    private static final int DAY = 10;

    private final EventReading reading;
    private final SentenceWords words;
    private final ToldEvents told;
    private @Nullable When scene;
    private int lastSentence = -2;

    DateByStory(EventReading reading, ToldEvents told) {
        this.reading = reading;
        this.words = reading.words();
        this.told = told;
    }

    /** To be called behind all else that dates the events of a sentence, sentence by sentence. */
    void date(SentenceReading sentence, List<Happening> happenings) {
        boolean near = lastSentence == sentence.index() - 1;
        boolean timed = !reading.times(sentence.index()).isEmpty();
        var again = timed ? null : toldAgain(sentence, happenings);
        var current = again != null ? again : near ? scene : null;
        if (current != null && day(current)) {
            for (var h : happenings) {
                if (h.when == null && goesOn(h, sentence, timed, happenings)) {
                    h.date(new When(current.edtf(), Basis.RELATION, current.timeIds()), "st-" + (timed ? "T" : ""));
                }
            }
        }
        var own = scene(happenings);
        if (own != null) {
            scene = own;
            lastSentence = sentence.index();
        } else if (current != null && !timed) {
            scene = current;
            lastSentence = sentence.index();
        }
    }

    /** "The poll was largely peaceful." goes back to the day of the poll. */
    private @Nullable When toldAgain(SentenceReading sentence, List<Happening> happenings) {
        for (var h : happenings) {
            if (h.noun != null && h.noun.role() == Role.SUBJECT && h.clause != null && h.clause.index() == 0) {
                return h.when != null ? h.when : told.of(h);
            }
        }
        return null;
    }

    private static boolean day(When when) {
        var edtf = when.edtf();
        return edtf != null && !edtf.contains("..") && edtf.length() >= DAY;
    }

    private boolean goesOn(Happening h, SentenceReading sentence, boolean timed, List<Happening> happenings) {
        var clause = h.clause;
        if (h.noun != null || clause == null || h.factuality != Factuality.ASSERTED) {
            return false;
        }
        if (timed) {
            boolean mainLine = clause.index() == 0 && clause.opener().isEmpty();
            boolean rest = happenings.stream()
                    .noneMatch(o -> o != h && o.when != null && o.factuality == Factuality.ASSERTED);
            boolean own = reading.times(sentence.index()).stream()
                    .anyMatch(t -> clause.contains(reading.first(t)));
            return mainLine && rest && !own && clause.verb().form() == Form.PAST;
        }
        return clause.verb().form() == Form.PAST && !BACKGROUND.contains(clause.opener());
    }

    /** The date of what a sentence tells in the first place. */
    private static @Nullable When scene(List<Happening> happenings) {
        for (var h : happenings) {
            boolean aside = h.clause != null && BACKGROUND.contains(h.clause.opener());
            boolean phrase = h.noun != null && h.noun.role() == Role.PHRASE;
            if (h.when != null && h.factuality == Factuality.ASSERTED && !aside && !phrase) {
                return h.when;
            }
        }
        return null;
    }
}
