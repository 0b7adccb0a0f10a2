package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.Factuality;
import org.onrecord.extraction.event.Event.When;
import org.onrecord.extraction.event.EventNoun.Role;
import org.onrecord.extraction.event.Verb.Form;

/** Dates events by other ones: by a distance, as part or result of a dated event, or by the same date in a chain of verbs. */
final class DateByRelation {

    private static final Set<String> AT = Set.of("in", "during", "at");
    private static final Set<String> HARM =
            Set.of("kill", "die", "injure", "wound", "hurt", "drown", "displace", "destroy", "damage");

    private final EventReading reading;
    private final SentenceWords words;
    private final Map<String, When> known = new HashMap<>();
    private @Nullable When latest;
    private @Nullable When harm;
    private @Nullable When lastHarm;

    DateByRelation(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** To be called sentence by sentence, in order, behind {@link DateByExpression}. */
    void date(SentenceReading sentence, List<Happening> happenings) {
        var before = latest;
        var harmBefore = harm;
        distances(sentence, happenings, before);
        chains(happenings);
        bySubject(sentence, happenings);
        byOccasion(happenings);
        backwards(happenings);
        chains(happenings);
        byHarm(sentence, happenings, harmBefore);
        remember(happenings);
        for (var time : reading.times(sentence.index())) {
            boolean told = time.edtf() != null
                    && RelativeTime.read(time, words, reading.first(time), reading.end(time)) == null;
            latest = told ? new When(time.edtf(), Basis.EXPRESSION, List.of(time.id())) : latest;
        }
    }

    private void remember(List<Happening> happenings) {
        harm = null;
        for (var h : happenings) {
            if (h.when != null && h.when.edtf() != null) {
                known.put(stem(h.lemma), h.when);
                if (h.factuality == Factuality.ASSERTED) {
                    latest = h.when;
                }
                boolean hurts = h.noun != null && words.lexicon().harm(h.lemma);
                harm = hurts ? h.when : harm;
                lastHarm = hurts ? h.when : lastHarm;
            }
        }
    }

    private void distances(SentenceReading sentence, List<Happening> happenings, @Nullable When before) {
        int last = -1;
        for (var time : reading.times(sentence.index())) {
            int first = reading.first(time);
            var distance = RelativeTime.read(time, words, first, reading.end(time));
            if (distance != null) {
                distance(distance, first, time.id(), sentence, happenings, before);
                last = reading.end(time);
            }
        }
        for (int i = sentence.sentence().firstToken(); i < sentence.sentence().endToken(); i++) {
            var unit = words.range(Math.min(i + 1, words.size() - 1));
            var distance = i > last && "the".equals(words.key(i)) ? RelativeTime.words(words, i) : null;
            boolean read = reading.times(sentence.index()).stream()
                    .anyMatch(t -> t.range().overlaps(unit));
            if (distance != null && !read) {
                distance(distance, i, null, sentence, happenings, before);
            }
        }
    }

    private void distance(
            RelativeTime relative,
            int first,
            @Nullable String timeId,
            SentenceReading sentence,
            List<Happening> happenings,
            @Nullable When before) {
        var near = relative.link() >= 0 && relative.link() > first
                ? owner(first, sentence, happenings)
                : ownerOfAdverb(first, sentence, happenings);
        if (relative.link() < 0) {
            var reference = referenceBefore(first, near, happenings, before);
            var when = at(reference, relative.distance(), relative.sign(), timeId);
            if (near != null && when != null) {
                near.date(when, "distance-to-event-before");
            }
            return;
        }
        var far = behind(relative.link() + 1, happenings);
        if (far == null) {
            return;
        }
        var reference = far.when != null ? far.when : known(far);
        if (near != null && near.when == null && reference != null) {
            var when = at(reference, relative.distance(), relative.sign(), timeId);
            if (when != null) {
                near.date(when, "distance-to-event");
            }
        }
        var from = near == null ? null : near.when != null ? near.when : known(subjectOr(near, sentence, happenings));
        from = from == null && near == null ? reportDate(first, sentence) : from;
        if (far.when == null && from != null) {
            var when = at(from, relative.distance(), -relative.sign(), timeId);
            if (when != null) {
                far.date(when, "distance-from-event");
            }
        }
    }

    /** "conceded Monday, a day before elections": the day of a report. */
    private @Nullable When reportDate(int first, SentenceReading sentence) {
        When found = null;
        for (var time : reading.times(sentence.index())) {
            if (reading.first(time) < first && time.edtf() != null) {
                found = new When(time.edtf(), Basis.EXPRESSION, List.of(time.id()));
            }
        }
        return found;
    }

    /** The date of the event that a noun names again: of its own word, or of the last disaster told. */
    private @Nullable When known(Happening happening) {
        var noun = happening.noun;
        if (noun == null || !noun.definite()) {
            return null;
        }
        var same = known.get(stem(noun.lemma()));
        return same == null && words.lexicon().harm(noun.lemma()) ? lastHarm : same;
    }

    /** "The abduction came ...": a general verb stands for its subject. */
    private Happening subjectOr(Happening near, SentenceReading sentence, List<Happening> happenings) {
        boolean general = near.noun == null && words.lexicon().kind(near.lemma) == EventLexicon.Kind.VAGUE;
        var subject = general && near.clause != null ? FindHappenings.subject(sentence, near.clause) : null;
        return happenings.stream()
                .filter(h -> subject != null && h.noun == subject)
                .findFirst()
                .orElse(near);
    }

    /** What "abduct" and "abduction" share. */
    private static String stem(String lemma) {
        var bare = lemma.endsWith("ing") && lemma.length() > 6 ? lemma.substring(0, lemma.length() - 3) : lemma;
        return bare.substring(0, Math.min(5, bare.length()));
    }

    private static @Nullable When at(@Nullable When reference, String distance, int sign, @Nullable String timeId) {
        var edtf = reference == null ? null : EventDates.at(reference.edtf(), distance, sign);
        if (edtf == null || reference == null) {
            return null;
        }
        var ids = new ArrayList<>(reference.timeIds());
        if (timeId != null) {
            ids.add(timeId);
        }
        return new When(edtf, Basis.RELATION, ids);
    }

    /** The happening whose clause, or whose phrase, a distance belongs to. */
    private @Nullable Happening owner(int first, SentenceReading sentence, List<Happening> happenings) {
        var clause = sentence.clauseOf(first);
        Happening found = null;
        for (var h : happenings) {
            boolean verb = h.noun == null && h.clause == clause;
            found = verb ? h : found;
        }
        if (found != null) {
            return found;
        }
        Happening noun = null;
        for (var h : happenings) {
            noun = h.noun != null && h.clause == clause && h.token < first ? h : noun;
        }
        return noun != null && noun.factuality != null ? noun : null;
    }

    private @Nullable Happening ownerOfAdverb(int first, SentenceReading sentence, List<Happening> happenings) {
        for (var h : happenings) {
            if (h.noun != null && h.token == first - 1) {
                return h;
            }
        }
        return owner(first, sentence, happenings);
    }

    private static @Nullable When referenceBefore(
            int first, @Nullable Happening near, List<Happening> happenings, @Nullable When before) {
        var found = before;
        for (var h : happenings) {
            if (h != near && h.when != null && h.token < first) {
                found = h.when;
            }
        }
        return found;
    }

    /** The event noun or verb behind "after". */
    private static @Nullable Happening behind(int from, List<Happening> happenings) {
        for (var h : happenings) {
            if (h.token >= from && (h.noun == null || h.noun.first() - from <= 1)) {
                return h.token - from < 12 ? h : null;
            }
        }
        return null;
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
            var when = noun.when != null ? noun.when : known(noun);
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
    private void byHarm(SentenceReading sentence, List<Happening> happenings, @Nullable When before) {
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
