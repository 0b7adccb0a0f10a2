package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.Factuality;
import org.onrecord.extraction.event.Event.When;
import org.onrecord.extraction.event.Verb.Form;

/** Gives events the date of those that they are part, cause or result of in the same sentence, or told at one time with. */
final class DateByCompany {

    private static final Set<String> HARM =
            Set.of("kill", "die", "injure", "wound", "hurt", "drown", "displace", "destroy", "damage");

    private final EventReading reading;
    private final SentenceWords words;
    private final ToldEvents told;
    private final DateByOccasion occasions;
    private final SameTime sameTime;

    DateByCompany(EventReading reading, ToldEvents told) {
        this.reading = reading;
        this.words = reading.words();
        this.told = told;
        this.sameTime = new SameTime(words);
        this.occasions = new DateByOccasion(reading, told);
    }

    /** To be called behind {@link DateByExpression} and {@link DateByDistance}. */
    void date(SentenceReading sentence, List<Happening> happenings) {
        chains(happenings);
        bySubject(sentence, happenings);
        occasions.date(happenings);
        bySubject(sentence, happenings);
        backwards(happenings);
        chains(happenings);
        byHarm(sentence, happenings);
    }

    /** "visited a camp on Monday and ordered an inquiry"; ", flooding villages"; "when the party walked out". */
    private void chains(List<Happening> happenings) {
        for (var h : happenings) {
            if (h.noun != null || h.when != null || h.clause == null || h.factuality == null) {
                continue;
            }
            var parent = parent(h, happenings);
            var main = parent != null && sameTime.is(h, parent) ? parent : turnedFrom(h, happenings);
            if (main != null && main.when != null) {
                h.date(new When(main.when.edtf(), Basis.RELATION, main.when.timeIds()), "same-time");
            }
        }
        for (var h : happenings) {
            boolean when = h.noun == null && h.when != null && h.clause != null && opens(h.clause, "when");
            var parent = when ? parent(h, happenings) : null;
            if (parent != null && parent.when == null && h.when != null && parent.factuality == h.factuality) {
                parent.date(new When(h.when.edtf(), Basis.RELATION, h.when.timeIds()), "same-time");
            }
            var next = when ? next(h, happenings) : null;
            boolean fronted = when && h.clause != null && h.clause.index() == 0;
            if (fronted && next != null && next.when == null && h.when != null && next.factuality == h.factuality) {
                next.date(new When(h.when.edtf(), Basis.RELATION, h.when.timeIds()), "same-time");
            }
        }
    }

    private static @Nullable Happening parent(Happening h, List<Happening> happenings) {
        Happening found = null;
        for (var other : happenings) {
            boolean before = other.noun == null
                    && other.clause != null
                    && h.clause != null
                    && other.clause.index() < h.clause.index();
            found = before ? other : found;
        }
        boolean near = found != null
                && found.clause != null
                && h.clause != null
                && h.clause.index() - found.clause.index() == 1;
        return near ? found : null;
    }

    /** Whether a word opens a clause, or the text behind the dateline. */
    private boolean opens(Clause clause, String opener) {
        boolean behindDateline =
                clause.first() < reading.datelineEnd() && opener.equals(words.key(reading.datelineEnd()));
        return behindDateline || opener.equals(clause.opener());
    }

    private @Nullable Happening turnedFrom(Happening h, List<Happening> happenings) {
        for (var main : happenings) {
            if (main.noun == null && main.token < h.token && sameTime.turns(h, main)) {
                return main;
            }
        }
        return null;
    }

    private static @Nullable Happening next(Happening h, List<Happening> happenings) {
        for (var other : happenings) {
            if (other.noun == null
                    && other.clause != null
                    && h.clause != null
                    && other.clause.index() == h.clause.index() + 1) {
                return other;
            }
        }
        return null;
    }

    /** "Those floods killed": what an event does is when it is. */
    private void bySubject(SentenceReading sentence, List<Happening> happenings) {
        for (var h : happenings) {
            if (h.noun != null
                    || h.clause == null
                    || (h.factuality != Factuality.ASSERTED && h.factuality != Factuality.PLANNED)
                    || h.clause.verb().form() == Form.PERFECT) {
                continue;
            }
            var subject = FindHappenings.subject(sentence, h.clause);
            if (subject == null) {
                continue;
            }
            var kind = words.lexicon().kind(h.lemma);
            boolean aspect = kind == EventLexicon.Kind.ASPECT;
            boolean carriedOut =
                    kind == EventLexicon.Kind.LIGHT && h.clause.verb().passive();
            boolean failed = h.lemma.equals("fail");
            for (var noun : happenings) {
                boolean document = words.lexicon().eventNoun(words.key(subject.token())) == null;
                boolean same = noun.noun == subject
                        && !document
                        && noun.when == null
                        && h.when != null
                        && (!subject.definite() || carriedOut)
                        && !aspect;
                boolean real = noun.factuality == h.factuality || (failed && noun.factuality == Factuality.NEGATED);
                if (same && h.when != null && real) {
                    noun.date(new When(h.when.edtf(), Basis.RELATION, h.when.timeIds()), "event-that-did");
                }
                if (noun.noun == subject
                        && h.when == null
                        && noun.when != null
                        && noun.factuality == Factuality.ASSERTED) {
                    h.date(new When(noun.when.edtf(), Basis.RELATION, noun.when.timeIds()), "what-an-event-did");
                }
            }
        }
    }

    /** "were killed and 41 hurt in the collapse" */
    private void backwards(List<Happening> happenings) {
        for (var h : happenings) {
            boolean and = h.noun == null
                    && h.when != null
                    && h.rule.equals("in-an-event")
                    && h.clause != null
                    && "and".equals(h.clause.opener());
            var parent = and ? parent(h, happenings) : null;
            if (parent != null && h.when != null && parent.factuality == h.factuality) {
                parent.date(h.when, "in-an-event");
            }
        }
    }

    /** "Twelve people died." behind a sentence that dates a disaster. */
    private void byHarm(SentenceReading sentence, List<Happening> happenings) {
        var before = told.harm();
        if (before == null || !reading.times(sentence.index()).isEmpty()) {
            return;
        }
        for (var h : happenings) {
            boolean hurt = h.noun == null
                    && HARM.contains(h.lemma)
                    && h.clause != null
                    && h.clause.verb().form() == Form.PAST;
            if (hurt && h.when == null && h.factuality == Factuality.ASSERTED) {
                h.date(new When(before.edtf(), Basis.RELATION, before.timeIds()), "harm-of-an-event");
            }
        }
    }
}
