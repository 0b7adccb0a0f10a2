package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.When;
import org.onrecord.extraction.time.TimeExpression;

/** What the words before a time make of it: "by", "since", "not until", "between ... and", "for three days from". */
final class TimeBounds {

    private static final Set<String> UP_TO = Set.of("by", "until", "till");
    private static final Set<String> TIMETABLE = Set.of(
            "arrive", "leave", "depart", "return", "travel", "fly", "meet", "vote", "open", "close", "begin", "start",
            "resume", "convene", "expire", "retire", "go", "come", "play", "face", "end");
    private static final int YEAR = 4;
    private static final int SUPERLATIVE_REACH = 10;
    private static final Set<String> SUPERLATIVES = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "most",
            "least", "only", "worst", "best");
    private static final Set<String> FROM = Set.of("since", "from");
    private static final Set<String> NONE = Set.of("than", "like", "about", "after", "within", "over", "despite");

    private final EventReading reading;
    private final SentenceWords words;

    TimeBounds(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** The date that a time gives, with the bounds that words before it set; null if it dates nothing. */
    @Nullable
    When when(TimeExpression time, SentenceReading sentence) {
        var edtf = tense(time, sentence);
        if (edtf == null) {
            return null;
        }
        var whole = edtf;
        int at = beginning(time) - 1;
        if (beginning(time) < reading.first(time) || "end".equals(words.key(reading.first(time) + 1))) {
            edtf = atItsEnd(at, edtf, words.is(reading.end(time) - 1, "NUM"));
        }
        boolean between = words.in(at, FROM) || "between".equals(words.key(at));
        var other = between ? rangeEnd(time, sentence) : null;
        if (other != null && other.edtf() != null) {
            var start = EventDates.start(edtf);
            var end = EventDates.end(other.edtf());
            return start == null || end == null
                    ? null
                    : new When(start + "/" + end, Basis.EXPRESSION, List.of(time.id(), other.id()));
        }
        var length = lengthBefore(at, sentence);
        if (length != null) {
            return lasting(time, length, words.key(at));
        }
        boolean later =
                words.in(at, Set.of("than")) && words.in(at - 1, Set.of("earlier")) && words.in(at - 2, Set.of("no"));
        var clause = sentence.clauseOf(at);
        boolean negated = clause != null && clause.verb().negated();
        if (words.in(at, FROM) && superlative(at - 1, sentence)) {
            return null;
        }
        String found = edtf;
        if (words.in(at, UP_TO)) {
            boolean notUntil =
                    !"by".equals(words.key(at)) && (negated || "not".equals(words.key(at - 1)) || notDue(at, sentence));
            var end = EventDates.end(edtf);
            found = notUntil ? edtf : end == null ? null : "../" + end;
        } else if (words.in(at, FROM) || later) {
            var start = EventDates.start(edtf);
            found = start == null || negated ? null : start + "/..";
        } else if ("before".equals(words.key(at))) {
            var before = edtf.equals(whole) ? EventDates.previous(edtf) : edtf;
            found = before == null ? null : "../" + before;
        } else if (words.in(at, NONE)) {
            return null;
        }
        return found == null ? null : new When(found, Basis.EXPRESSION, List.of(time.id()));
    }

    /** "They launched one in February", "The inspectors arrive on Sunday": the reading that fits the tense, if there are two. */
    private @Nullable String tense(TimeExpression time, SentenceReading sentence) {
        var edtf = time.edtf();
        var clause = sentence.clauseOf(reading.first(time));
        var other = time.alternatives().size() == 1 ? time.alternatives().get(0) : null;
        if (edtf == null || clause == null || other == null || !other.matches("\\d{4}-\\d\\d(-\\d\\d)?")) {
            return edtf;
        }
        var verb = clause.verb();
        var kind = words.lexicon().kind(verb.base());
        boolean plain = kind == EventLexicon.Kind.EVENT || kind == EventLexicon.Kind.ASPECT;
        boolean told = plain
                && !"be".equals(words.key(verb.token() - 1))
                && verb.token() < reading.first(time)
                && !"for".equals(words.key(reading.first(time) - 1))
                && !SplitClauses.RELATIVES.contains(clause.opener())
                && !"if".equals(clause.opener());
        boolean past = verb.form() == Verb.Form.PAST && !verb.passive() && verb.first() > clause.first();
        boolean timetable = verb.form() == Verb.Form.PRESENT && TIMETABLE.contains(verb.base());
        boolean back = told && past && reading.ahead(edtf) && reading.over(other);
        boolean ahead = told && timetable && reading.over(edtf) && reading.ahead(other);
        return back || ahead ? other : edtf;
    }

    /** "the first talks since 2018", "its worst flood since 1998": what has not been since, not when. */
    private boolean superlative(int before, SentenceReading sentence) {
        int low = Math.max(sentence.sentence().firstToken(), before - SUPERLATIVE_REACH);
        for (int i = before; i >= low && !words.in(i, Set.of(",", ";")) && words.verb(i) == null; i--) {
            boolean most = words.is(i, "ADJ")
                    && words.key(i).endsWith("est")
                    && words.key(i).length() > 4;
            if (most || words.in(i, SUPERLATIVES)) {
                return true;
            }
        }
        return false;
    }

    /** The first token of a time with "the end of" before it. */
    private int beginning(TimeExpression time) {
        int first = reading.first(time);
        boolean end = "of".equals(words.key(first - 1)) && "end".equals(words.key(first - 2));
        return !end ? first : "the".equals(words.key(first - 3)) ? first - 3 : first - 2;
    }

    /** "at the end of November", "by the end of 2017": the last day; a vaguer "near the end of" keeps the whole. */
    private String atItsEnd(int before, String edtf, boolean number) {
        boolean exact = words.in(before, Set.of("at", "by", "before", "until", "till", "on"));
        var day = exact && !(number && edtf.length() == YEAR) ? EventDates.lastDay(edtf) : null;
        return day == null ? edtf : day;
    }

    /** The duration before "from" or "to": "for three days from June 21", "the three months to September". */
    private @Nullable TimeExpression lengthBefore(int at, SentenceReading sentence) {
        if (!words.in(at, Set.of("from", "to"))) {
            return null;
        }
        return reading.times(sentence.index()).stream()
                .filter(t -> reading.end(t) == at && t.type() == TimeExpression.Type.DURATION)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable When lasting(TimeExpression time, TimeExpression length, String word) {
        boolean from = word.equals("from");
        var edtf = time.edtf();
        var other = edtf == null ? null : EventDates.lasting(edtf, length.value(), from ? 1 : -1);
        if (other == null || edtf == null) {
            return null;
        }
        return new When(
                from ? edtf + "/" + other : other + "/" + edtf, Basis.EXPRESSION, List.of(length.id(), time.id()));
    }

    private boolean notDue(int at, SentenceReading sentence) {
        for (int i = at - 1; i >= Math.max(sentence.sentence().firstToken(), at - 4); i--) {
            if (words.in(i, Set.of("not", "n't"))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable TimeExpression rangeEnd(TimeExpression time, SentenceReading sentence) {
        int end = reading.end(time);
        if (!words.in(end, Set.of("and", "to", "until", "through"))) {
            return null;
        }
        return reading.times(sentence.index()).stream()
                .filter(t -> reading.first(t) == end + 1)
                .findFirst()
                .orElse(null);
    }
}
