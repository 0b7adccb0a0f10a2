package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.Factuality;
import org.onrecord.extraction.event.Event.When;
import org.onrecord.extraction.event.EventNoun.Role;
import org.onrecord.extraction.event.Verb.Form;

/** Gives events the date of those that they are part, cause or result of in the same sentence, or told at one time with. */
final class DateByCompany {

    private static final Set<String> AT = Set.of("in", "during", "at");
    private static final Set<String> HARM =
            Set.of("kill", "die", "injure", "wound", "hurt", "drown", "displace", "destroy", "damage");

    private final EventReading reading;
    private final SentenceWords words;
    private final ToldEvents told;

    DateByCompany(EventReading reading, ToldEvents told) {
        this.reading = reading;
        this.words = reading.words();
        this.told = told;
    }

    /** To be called behind {@link DateByExpression} and {@link DateByDistance}. */
    void date(SentenceReading sentence, List<Happening> happenings) {
        chains(happenings);
        bySubject(sentence, happenings);
        byOccasion(happenings);
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
            if (parent != null && parent.when != null && sameTime(h, parent)) {
                h.date(new When(parent.when.edtf(), Basis.RELATION, parent.when.timeIds()), "same-time");
            }
        }
        for (var h : happenings) {
            boolean when = h.noun == null && h.when != null && h.clause != null && "when".equals(h.clause.opener());
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

    private boolean sameTime(Happening h, Happening parent) {
        var clause = h.clause;
        if (clause == null || parent.clause == null || h.factuality != parent.factuality) {
            return false;
        }
        var verb = clause.verb();
        boolean sameForm = verb.form() == parent.clause.verb().form() || verb.joined() != null;
        boolean joined =
                sameForm && words.in(clause.first(), Set.of("and", "or")) && verb.first() - clause.first() <= 2;
        boolean participle = verb.form() == Form.GERUND && words.in(verb.first() - 1, Set.of(",", "and"));
        boolean when =
                "when".equals(clause.opener()) && h.factuality == Factuality.ASSERTED && verb.form() == Form.PAST;
        return joined || participle || when;
    }

    /** "Those floods killed": what an event does is when it is. */
    private void bySubject(SentenceReading sentence, List<Happening> happenings) {
        for (var h : happenings) {
            if (h.noun != null
                    || h.clause == null
                    || h.factuality != Factuality.ASSERTED
                    || h.clause.verb().form() == Form.PERFECT) {
                continue;
            }
            var subject = FindHappenings.subject(sentence, h.clause);
            if (subject == null) {
                continue;
            }
            boolean aspect = words.lexicon().kind(h.lemma) == EventLexicon.Kind.ASPECT;
            for (var noun : happenings) {
                boolean same =
                        noun.noun == subject && noun.when == null && h.when != null && !subject.definite() && !aspect;
                if (same && h.when != null && noun.factuality == Factuality.ASSERTED) {
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

    /** "hurt in the scuffle": what happened in a dated event. */
    private void byOccasion(List<Happening> happenings) {
        for (var noun : happenings) {
            var place = noun.noun;
            if (place == null
                    || place.role() != Role.PHRASE
                    || !AT.contains(place.preposition())
                    || noun.clause == null) {
                continue;
            }
            var when = noun.when != null ? noun.when : told.of(noun);
            for (var verb : happenings) {
                boolean same =
                        verb.noun == null && verb.clause == noun.clause && verb.when == null && verb.factuality != null;
                if (same && when != null && noun.token - verb.token < 12 && noun.token > verb.token) {
                    verb.date(new When(when.edtf(), Basis.RELATION, when.timeIds()), "in-an-event");
                }
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
