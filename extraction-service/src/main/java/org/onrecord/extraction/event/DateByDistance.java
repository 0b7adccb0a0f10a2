package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.When;

/** Dates events by their distance to another one: "nine days after the coup", "the next day", "28 months later". */
final class DateByDistance {

    private final EventReading reading;
    private final SentenceWords words;
    private final ToldEvents told;

    DateByDistance(EventReading reading, ToldEvents told) {
        this.reading = reading;
        this.words = reading.words();
        this.told = told;
    }

    /** To be called behind {@link DateByExpression}. */
    void date(SentenceReading sentence, List<Happening> happenings) {
        int last = -1;
        for (var time : reading.times(sentence.index())) {
            int first = reading.first(time);
            var distance = RelativeTime.read(time, words, first, reading.end(time));
            if (distance != null) {
                distance(distance, first, time.id(), sentence, happenings);
                last = reading.end(time);
            }
        }
        for (int i = sentence.sentence().firstToken(); i < sentence.sentence().endToken(); i++) {
            var unit = words.range(Math.min(i + 1, words.size() - 1));
            var hours = RelativeTime.hours(words, i);
            var distance = i > last && "the".equals(words.key(i)) ? RelativeTime.words(words, i) : hours;
            boolean read = reading.times(sentence.index()).stream()
                    .anyMatch(t -> t.range().overlaps(unit));
            if (distance != null && !read) {
                distance(distance, i, null, sentence, happenings);
            }
        }
    }

    private void distance(
            RelativeTime relative,
            int first,
            @Nullable String timeId,
            SentenceReading sentence,
            List<Happening> happenings) {
        var near = relative.link() >= 0 && relative.link() > first
                ? beforeLink(first, relative.link(), sentence, happenings)
                : ownerOfAdverb(first, sentence, happenings);
        if (relative.link() < 0) {
            var reference = referenceBefore(first, near, happenings);
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
        var reference = far.when != null ? far.when : told.of(far);
        if (near != null && near.when == null && reference != null) {
            var when = at(reference, relative.distance(), relative.sign(), timeId);
            if (when != null) {
                near.date(when, "distance-to-event");
            }
        }
        var from = near == null ? null : near.when != null ? near.when : told.of(subjectOr(near, sentence, happenings));
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

    /** "The abduction came ...": a general verb stands for its subject. */
    private Happening subjectOr(Happening near, SentenceReading sentence, List<Happening> happenings) {
        boolean general = near.noun == null && words.lexicon().kind(near.lemma) == EventLexicon.Kind.VAGUE;
        var subject = general && near.clause != null ? FindHappenings.subject(sentence, near.clause) : null;
        return happenings.stream()
                .filter(h -> subject != null && h.noun == subject)
                .findFirst()
                .orElse(near);
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

    /** "visited in March, two weeks after a crash"; fronted, what comes behind the clause with "after". */
    private @Nullable Happening beforeLink(int first, int link, SentenceReading sentence, List<Happening> happenings) {
        var clause = sentence.clauseOf(link);
        if (clause == null || clause.verb().token() < link) {
            return owner(first, sentence, happenings);
        }
        for (var h : happenings) {
            if (h.noun != null && h.token < first && first - h.token <= 1) {
                return h;
            }
        }
        Happening found = null;
        for (var h : happenings) {
            found = h.noun == null && h.token < first ? h : found;
        }
        boolean behind = clause.index() + 1 < sentence.clauses().size();
        if (found == null && behind) {
            var next = sentence.clauses().get(clause.index() + 1);
            return happenings.stream()
                    .filter(h -> h.noun == null && h.clause == next)
                    .findFirst()
                    .orElse(null);
        }
        return found != null ? found : owner(first, sentence, happenings);
    }

    private @Nullable Happening ownerOfAdverb(int first, SentenceReading sentence, List<Happening> happenings) {
        for (var h : happenings) {
            if (h.noun != null && h.token == first - 1) {
                return h;
            }
        }
        var found = owner(first, sentence, happenings);
        for (var h : found == null ? happenings : List.<Happening>of()) {
            found = h.noun == null && h.token < first ? h : found;
        }
        return found;
    }

    private @Nullable When referenceBefore(int first, @Nullable Happening near, List<Happening> happenings) {
        var found = told.latest();
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
}
