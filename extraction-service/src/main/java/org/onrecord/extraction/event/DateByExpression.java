package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.When;
import org.onrecord.extraction.event.EventLexicon.Kind;
import org.onrecord.extraction.event.EventNoun.Role;
import org.onrecord.extraction.time.TimeExpression;

/** Gives each time expression of a sentence to the noun or verb that it belongs to by syntax. */
final class DateByExpression {

    private static final Set<String> SHIFTS = Set.of("postpone", "delay", "defer", "adjourn", "reschedule", "shift");

    private final EventReading reading;
    private final SentenceWords words;
    private final TimeBounds bounds;
    private final TimeHome home;
    private final TimeNoun nouns;
    private final IdleTimes idle;
    private final JoinedDates joins;

    DateByExpression(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.bounds = new TimeBounds(reading);
        this.home = new TimeHome(reading);
        this.nouns = new TimeNoun(words);
        this.idle = new IdleTimes(reading);
        this.joins = new JoinedDates(reading);
    }

    /** @param happenings of the sentence; second dates of one noun are added to them */
    void date(SentenceReading sentence, List<Happening> happenings) {
        TimeExpression previous = null;
        List<Happening> last = List.of();
        for (var time : reading.times(sentence.index())) {
            boolean usable = time.edtf() != null && reading.first(time) >= reading.datelineEnd() && !relative(time);
            if (!usable || idle.named(time) || idle.counted(time)) {
                continue;
            }
            var named = nouns.behind(reading.first(time), reading.end(time), happenings);
            var when = named == null
                    ? bounds.when(time, sentence)
                    : new When(time.edtf(), Basis.EXPRESSION, List.of(time.id()));
            boolean joined = previous != null && joins.joined(previous, time);
            if (joined && when != null) {
                last.stream().filter(h -> h.when != null).forEach(h -> joins.add(h, when, happenings));
            } else if (when != null) {
                last = targets(time, sentence, happenings);
                joins.date(last, when, time, happenings);
            } else {
                last = List.of();
            }
            whenClause(time, sentence, happenings);
            previous = time;
        }
    }

    /** "three weeks earlier", "the next day", "a year later than planned": read against another event. */
    private boolean relative(TimeExpression time) {
        return RelativeTime.read(time, words, reading.first(time), reading.end(time)) != null;
    }

    /** "in August 2007, when hundreds died": what follows happened at that time, whatever bounds it has before it. */
    private void whenClause(TimeExpression time, SentenceReading sentence, List<Happening> happenings) {
        int end = reading.end(time);
        int when = ",".equals(words.key(end)) ? end + 1 : end;
        var clause = "when".equals(words.key(when)) ? sentence.clauseOf(when) : null;
        var here = clause == null || !clause.verb().finite()
                ? null
                : TimeNoun.at(clause.verb().token(), happenings);
        if (here != null && clause != null && clause.verb().token() > when) {
            here.date(new When(time.edtf(), Basis.RELATION, List.of(time.id())), "at-a-time-when");
        }
    }

    private List<Happening> targets(TimeExpression time, SentenceReading sentence, List<Happening> happenings) {
        int first = reading.first(time);
        int end = reading.end(time);
        boolean idles = idle.attribute(time);
        var modified = nouns.behind(first, end, happenings);
        if (modified != null && !idle.feast(time)) {
            return List.of(modified);
        }
        if (idles) {
            return List.of();
        }
        int before = first - 1;
        if ("dated".equals(words.key(before))) {
            var document = TimeNoun.at(",".equals(words.key(before - 1)) ? before - 2 : before - 1, happenings);
            return document == null ? List.of() : List.of(document);
        }
        while (words.is(before, "ADP")
                || words.in(
                        before,
                        Set.of("early", "late", "earlier", "later", "the", "set", "only", "just", "than", "no"))) {
            before--;
        }
        var found = new ArrayList<Happening>();
        if (",".equals(words.key(before)) && ",".equals(words.key(end))) {
            before--;
        }
        var noun = nouns.before(before, sentence, happenings);
        var clause = home.of(time, sentence);
        boolean of = "of".equals(words.key(first - 1));
        if (noun != null && noun.noun != null && of && (clause == null || !nouns.both(noun, noun.noun, clause))) {
            return List.of(noun);
        }
        if (noun != null && noun.noun != null && (clause == null || nouns.belongs(noun, noun.noun, clause))) {
            found.add(noun);
            if (clause == null || !nouns.both(noun, noun.noun, clause)) {
                return found;
            }
        }
        if (clause != null) {
            owner(beforeInfinitive(clause, time, sentence, happenings), time, sentence, happenings, found);
        }
        return found;
    }

    /** "signed the agreement to build the plant in May": a day that is over dates the deed, not what it is meant for. */
    private Clause beforeInfinitive(
            Clause clause, TimeExpression time, SentenceReading sentence, List<Happening> happenings) {
        var parent = sentence.before(clause);
        var meant = TimeNoun.at(clause.verb().token(), happenings);
        boolean infinitive = clause.verb().form() == Verb.Form.INFINITIVE;
        if (!infinitive || meant == null || parent == null || !reading.over(time.edtf())) {
            return clause;
        }
        var deed = TimeNoun.at(parent.verb().token(), happenings);
        boolean unreal =
                meant.factuality == Event.Factuality.PLANNED || meant.factuality == Event.Factuality.HYPOTHETICAL;
        var kind = words.lexicon().kind(parent.verb().base());
        boolean done = deed != null
                && kind != Kind.VAGUE
                && kind != Kind.ASPECT
                && deed.factuality == Event.Factuality.ASSERTED
                && deed.when == null;
        return unreal && done ? parent : clause;
    }

    private void owner(
            Clause clause,
            TimeExpression time,
            SentenceReading sentence,
            List<Happening> happenings,
            List<Happening> found) {
        var verb = clause.verb();
        var kind = words.lexicon().kind(verb.base());
        var own = TimeNoun.at(verb.token(), happenings);
        int before = reading.first(time) - 1;
        if (shifts(verb) && words.in(before, Set.of("until", "till", "to", "from", "by"))) {
            if (!words.in(before, Set.of("from", "by"))) {
                subject(clause, sentence, happenings, found);
                found.forEach(h -> h.date(new When(time.edtf(), Basis.EXPRESSION, List.of(time.id())), "put-off-to"));
            }
            return;
        }
        boolean reduced = verb.first() == verb.token()
                && verb.form() == Verb.Form.PAST
                && (",".equals(words.key(verb.token() - 1)) || words.nominal(verb.token() - 1));
        if ((verb.passive() || reduced)
                && "for".equals(words.key(before))
                && words.lexicon().schedules(verb.base())) {
            subject(clause, sentence, happenings, found);
            found.stream()
                    .filter(h -> h.factuality == Event.Factuality.ASSERTED)
                    .forEach(h -> h.factuality = Event.Factuality.PLANNED);
            return;
        }
        if (own != null) {
            found.add(own);
            return;
        }
        if (kind == Kind.REPORT && verb.passive() && verb.form() == Verb.Form.MODAL) {
            subject(clause, sentence, happenings, found);
            return;
        }
        if (kind == Kind.REPORT) {
            if ((verb.passive() || reduced) && words.lexicon().ofNouns(verb.base()) == Event.Factuality.PLANNED) {
                subject(clause, sentence, happenings, found);
            }
            return;
        }
        if (kind == Kind.EMPTY || kind == Kind.LIGHT) {
            happenings.stream()
                    .filter(h -> h.noun != null && h.clause == clause && h.noun.role() == Role.OBJECT)
                    .findFirst()
                    .ifPresent(found::add);
        }
        boolean bounded = words.in(reading.first(time) - 1, Set.of("since", "until", "by"));
        boolean was = (verb.form() == Verb.Form.COPULA && !bounded)
                || (verb.form() != Verb.Form.COPULA && !"be".equals(verb.base()));
        if (found.isEmpty() && (was || due(verb))) {
            subject(clause, sentence, happenings, found);
        }
    }

    /** "was postponed until July", "was put off to 2003": the new day is that of what is put off. */
    private boolean shifts(Verb verb) {
        boolean off = words.in(verb.token() + 1, Set.of("off", "back", "forward"));
        return SHIFTS.contains(verb.base())
                || (off && Set.of("put", "push", "bring", "move", "set").contains(verb.base()));
    }

    private boolean due(Verb verb) {
        return words.in(verb.token() + 1, Set.of("due", "not", "set", "scheduled"))
                || words.in(verb.token() + 2, Set.of("due"));
    }

    private static void subject(
            Clause clause, SentenceReading sentence, List<Happening> happenings, List<Happening> found) {
        var subject = FindHappenings.subject(sentence, clause);
        if (subject != null) {
            var here = TimeNoun.at(subject.token(), happenings);
            if (here != null) {
                found.add(here);
            }
        }
    }
}
