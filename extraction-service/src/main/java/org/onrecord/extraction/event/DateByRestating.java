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
import org.onrecord.extraction.event.Verb.Form;

/** Gives what a text tells twice the same date, the more exact one: "has died in Paris. ... His family said he died on Monday." */
final class DateByRestating {

    private static final int DAY = 10;
    /** Sentences of the lead, which sums up what is told with its date below. */
    private static final int LEAD = 2;

    private static final int REACH = 2;

    private final EventLexicon lexicon;
    private final Map<String, Set<String>> days = new HashMap<>();
    private final Map<String, Happening> first = new HashMap<>();

    DateByRestating(EventReading reading) {
        this.lexicon = reading.words().lexicon();
    }

    /** @param all of the text, in order */
    void date(List<Happening> all) {
        for (var h : all) {
            var edtf = h.when == null ? null : h.when.edtf();
            if (edtf != null && h.factuality == Factuality.ASSERTED && edtf.length() == DAY) {
                days.computeIfAbsent(lexicon.kin(h.lemma), k -> new HashSet<>()).add(edtf);
                first.putIfAbsent(lexicon.kin(h.lemma) + edtf, h);
            }
        }
        var refined = new HashMap<String, When>();
        for (var h : all) {
            var told = told(h);
            if (told == null || h.factuality != Factuality.ASSERTED || told.when == null) {
                continue;
            }
            if (h.when == null && undatedAgain(h, told)) {
                h.date(new When(told.when.edtf(), Basis.RELATION, told.when.timeIds()), "told-again");
            } else if (h.when != null && coarser(h.when.edtf(), told.when.edtf())) {
                refined.put(h.sentence.index() + " " + h.when.edtf(), told.when);
            }
        }
        for (var h : all) {
            var finer = h.when == null ? null : refined.get(h.sentence.index() + " " + h.when.edtf());
            if (finer != null) {
                h.when = new When(finer.edtf(), Basis.RELATION, finer.timeIds());
                h.rule = "told-more-exactly";
            }
        }
    }

    /** The one day that the text gives for events of a kind; null if it gives none or several. */
    private @Nullable Happening told(Happening h) {
        var kin = lexicon.kin(h.lemma);
        var of = days.getOrDefault(kin, Set.of());
        if (h.when != null) {
            var inside = of.stream().filter(day -> coarser(h.when.edtf(), day)).toList();
            return inside.size() == 1 ? first.get(kin + inside.get(0)) : null;
        }
        return of.size() == 1 ? first.get(kin + of.iterator().next()) : null;
    }

    private boolean undatedAgain(Happening h, Happening told) {
        int distance = told.sentence.index() - h.sentence.index();
        boolean lead = h.sentence.index() < LEAD && distance > 0;
        boolean near = Math.abs(distance) <= REACH && distance != 0;
        boolean past = h.noun != null
                ? h.noun.definite()
                : h.clause != null
                        && (h.clause.verb().form() == Form.PAST
                                || h.clause.verb().form() == Form.PERFECT);
        return past && (lead || near);
    }

    /** Whether a month, a year or a stretch of days holds a day. */
    private static boolean coarser(@Nullable String edtf, @Nullable String day) {
        if (edtf == null || day == null || edtf.equals(day) || day.length() != DAY) {
            return false;
        }
        var start = EventDates.start(edtf);
        var end = EventDates.end(edtf);
        if (start == null || end == null || start.length() > DAY || end.length() > DAY) {
            return false;
        }
        return !edtf.contains("X")
                && start.compareTo(day.substring(0, start.length())) <= 0
                && end.compareTo(day.substring(0, end.length())) >= 0
                && !(start.length() == 7 && start.charAt(5) == '2');
    }
}
