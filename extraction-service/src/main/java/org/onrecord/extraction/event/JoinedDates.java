package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.When;
import org.onrecord.extraction.time.TimeExpression;

/** Times joined by "and": two days running are one stretch, other dates are those of two events told with one word. */
final class JoinedDates {

    private static final Set<String> BETWEEN = Set.of("between", "from");

    private final EventReading reading;
    private final SentenceWords words;

    JoinedDates(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Whether only "and", "or" or a comma stands between two times. */
    boolean joined(TimeExpression previous, TimeExpression time) {
        int from = reading.end(previous);
        int to = reading.first(time);
        if (to - from < 1 || to - from > 2) {
            return false;
        }
        return words.in(from, Set.of("and", ",", "or"))
                && (to - from == 1 || words.in(from + 1, Set.of("in", "on", "and", "again")));
    }

    /** "in April and September 2018", where one expression gives the dates of two events. */
    void date(List<Happening> targets, When when, TimeExpression time, List<Happening> happenings) {
        var both = apart(when, time);
        for (var h : targets) {
            var rule = h.noun == null ? "verb-with-time" : "noun-with-time";
            if (both.isEmpty() || !several(h)) {
                h.date(when, rule);
            } else {
                h.date(both.get(0), rule);
                add(h, both.get(1), happenings);
            }
        }
    }

    private List<When> apart(When when, TimeExpression time) {
        var edtf = when.edtf();
        boolean and = false;
        for (int i = reading.first(time); i < reading.end(time); i++) {
            and |= "and".equals(words.key(i));
        }
        boolean stretch = words.in(reading.first(time), BETWEEN) || words.in(reading.first(time) - 1, BETWEEN);
        if (!and || stretch || edtf == null || !edtf.matches("\\d{4}-\\d\\d/\\d{4}-\\d\\d")) {
            return List.of();
        }
        var first = edtf.substring(0, 7);
        var second = edtf.substring(8);
        return second.equals(EventDates.at(first, "P1M", 1))
                ? List.of()
                : List.of(
                        new When(first, when.basis(), when.timeIds()), new When(second, when.basis(), when.timeIds()));
    }

    private boolean several(Happening h) {
        return h.noun == null || words.key(h.token).endsWith("s");
    }

    /** Gives a happening that has a date another one: the stretch of both days, or the same again. */
    void add(Happening happening, When when, List<Happening> happenings) {
        var first = happening.when;
        if (first == null) {
            return;
        }
        boolean day = first.edtf() != null && first.edtf().length() == 10;
        boolean running = day && when.edtf() != null && when.edtf().equals(EventDates.at(first.edtf(), "P1D", 1));
        if (running && !(happening.noun != null && several(happening))) {
            var ids = new ArrayList<>(first.timeIds());
            ids.addAll(when.timeIds());
            happening.when = new When(first.edtf() + "/" + when.edtf(), Basis.EXPRESSION, ids);
        } else if (happening.noun != null || happening.lemma.equals("occur")) {
            var again = happening.again();
            again.date(when, "second-date");
            happenings.add(again);
        }
    }
}
