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

    /** Openers of clauses that tell what happened at other times. */
    private static final Set<String> BACKGROUND =
            Set.of("after", "before", "since", "because", "who", "which", "whose", "whom", "where", "than", "if");

    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "one", "neither");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");
    /** Sentences whose story later paragraphs go on with. */
    private static final int LEAD = 3;

    private static final int DAY = 10;
    private static final int MONTH = 7;

    private final EventReading reading;
    private final SentenceWords words;
    private final ToldEvents told;
    private @Nullable When scene;
    private int lastSentence = -2;
    private int origin;
    private int paragraph;

    DateByStory(EventReading reading, ToldEvents told) {
        this.reading = reading;
        this.words = reading.words();
        this.told = told;
    }

    /** To be called behind all else that dates the events of a sentence, sentence by sentence. */
    void date(SentenceReading sentence, List<Happening> happenings) {
        int here = sentence.sentence().paragraph();
        boolean near = lastSentence == sentence.index() - 1 && (here == paragraph || origin < LEAD);
        boolean timed = timed(sentence) || happenings.stream().anyMatch(DateByStory::ownTime);
        var again = timed ? null : toldAgain(happenings);
        var current = again != null ? again : near ? scene : null;
        if (current != null) {
            for (var h : happenings) {
                boolean goesOn = exact(current, sentence) && goesOn(h, sentence, timed, happenings);
                var hurt = harms(h) && told.harm() != null ? told.harm() : current;
                boolean harmed = !timed && day(hurt) && harms(h);
                if (h.when == null && (goesOn || harmed)) {
                    var when = harms(h) ? hurt : current;
                    h.date(
                            new When(when.edtf(), Basis.RELATION, when.timeIds()),
                            goesOn ? "story-of-a-day" : "harm-of-a-day");
                }
            }
        }
        var own = scene(happenings);
        paragraph = here;
        if (own != null) {
            boolean sameDay =
                    near && scene != null && own.edtf() != null && own.edtf().equals(scene.edtf());
            origin = sameDay ? origin : sentence.index();
            scene = own;
            lastSentence = sentence.index();
        } else if (current != null && !timed) {
            scene = current;
            lastSentence = sentence.index();
        }
    }

    /** "The poll was largely peaceful." goes back to the day of the poll. */
    private @Nullable When toldAgain(List<Happening> happenings) {
        for (var h : happenings) {
            if (h.noun != null && h.noun.role() == Role.SUBJECT && h.clause != null && h.clause.index() == 0) {
                return h.when != null ? h.when : told.of(h);
            }
        }
        return null;
    }

    private static boolean ownTime(Happening h) {
        return h.rule.equals("verb-with-time") || h.rule.equals("noun-with-time") || h.rule.startsWith("distance");
    }

    /** Whether it is told when something happened, not only when somebody said it. */
    private boolean timed(SentenceReading sentence) {
        for (var time : reading.times(sentence.index())) {
            var clause = sentence.clauseOf(reading.first(time));
            boolean report = clause != null
                    && words.lexicon().kind(clause.verb().base()) == EventLexicon.Kind.REPORT
                    && clause.verb().form() == Form.PAST
                    && sentence.clauses().size() > 1;
            boolean relative = RelativeTime.read(time, words, reading.first(time), reading.end(time)) != null;
            if (relative || (time.edtf() != null && !report)) {
                return true;
            }
        }
        return false;
    }

    /** "police had beaten people", "No one was hurt": belongs to the day even in the tense that looks back, or denied. */
    private boolean harms(Happening h) {
        var clause = h.clause;
        if (h.noun != null || clause == null || !words.lexicon().harms(h.lemma)) {
            return false;
        }
        boolean past = clause.verb().form() == Form.PAST
                || (clause.verb().form() == Form.PERFECT && had(clause.verb()) && spoken(h));
        boolean nobody = h.factuality == Factuality.NEGATED
                && (clause.verb().form() == Form.PAST
                        || words.in(clause.verb().first() - 1, NOBODY)
                        || words.in(clause.verb().first() - 2, NOBODY));
        return past && (h.factuality == Factuality.ASSERTED || nobody);
    }

    private boolean had(Verb verb) {
        return words.in(verb.first(), Set.of("had", "'d"));
    }

    private boolean spoken(Happening h) {
        return reading.spoken().around(words.range(h.token)) != null;
    }

    /** A day; of a month only what a pronoun goes on to tell: "A man came in July. He left a letter." */
    private boolean exact(When when, SentenceReading sentence) {
        boolean month = when.edtf() != null && when.edtf().length() == MONTH;
        int first = sentence.sentence().firstToken();
        return day(when) || (month && (words.in(first, PRONOUNS) || words.in(first + 1, PRONOUNS)));
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
        boolean vague = words.lexicon().kind(h.lemma) == EventLexicon.Kind.VAGUE;
        if (vague || words.in(h.token - 1, Set.of("being"))) {
            return false;
        }
        if (timed) {
            boolean mainLine = clause.index() == 0 && clause.opener().isEmpty();
            boolean rest =
                    happenings.stream().noneMatch(o -> o != h && o.when != null && o.factuality == Factuality.ASSERTED);
            boolean own = reading.times(sentence.index()).stream().anyMatch(t -> clause.contains(reading.first(t)));
            return mainLine && rest && !own && clause.verb().form() == Form.PAST;
        }
        return clause.verb().form() == Form.PAST && !BACKGROUND.contains(clause.opener());
    }

    /** The date of what a sentence tells in the first place. */
    private @Nullable When scene(List<Happening> happenings) {
        for (var h : happenings) {
            boolean aside = h.clause != null && BACKGROUND.contains(h.clause.opener());
            boolean phrase = h.noun != null && h.noun.role() == Role.PHRASE;
            if (h.when != null
                    && h.factuality == Factuality.ASSERTED
                    && !aside
                    && !phrase
                    && !reading.ahead(h.when.edtf())) {
                return h.when;
            }
        }
        return null;
    }
}
