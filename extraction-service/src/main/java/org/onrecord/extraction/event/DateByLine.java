package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.Factuality;
import org.onrecord.extraction.event.Event.When;
import org.onrecord.extraction.time.TimeExpression;

/** Dates by the line that a text stands under: a chronicle's "March 3, 1997 - ...", or the dateline for the lead's news. */
final class DateByLine {

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", ":");

    private final EventReading reading;
    private final SentenceWords words;
    private int paragraph = -1;
    private @Nullable When header;
    private boolean ledIn;

    DateByLine(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** To be called sentence by sentence, in order. */
    void date(SentenceReading sentence, List<Happening> happenings) {
        boolean first = sentence.sentence().paragraph() != paragraph;
        if (first) {
            paragraph = sentence.sentence().paragraph();
            header = header(sentence);
        }
        if (header != null) {
            for (var h : happenings) {
                boolean real = h.factuality == Factuality.ASSERTED || h.factuality == Factuality.NEGATED;
                boolean told =
                        h.noun == null || (first && !h.noun.definite() && h.noun.role() != EventNoun.Role.PHRASE);
                if (real && told && !ownDistance(h, sentence)) {
                    h.date(header, "dated-line");
                }
            }
        }
        lead(sentence, happenings);
    }

    private @Nullable When header(SentenceReading sentence) {
        int first = sentence.sentence().firstToken();
        for (var time : reading.times(sentence.index())) {
            boolean heads = reading.first(time) == first && words.in(reading.end(time), DASHES) && time.edtf() != null;
            if (heads) {
                return new When(time.edtf(), Basis.EXPRESSION, List.of(time.id()));
            }
        }
        return null;
    }

    /** Whether a clause, or the end of the sentence behind it, has a distance of its own: "the next day". */
    private boolean ownDistance(Happening h, SentenceReading sentence) {
        boolean last = h.clause != null && sentence.clauses().stream().allMatch(c -> c.index() <= h.clause.index() + 1);
        return reading.times(sentence.index()).stream()
                .anyMatch(t -> (sentence.clauseOf(reading.first(t)) == h.clause || (last && reading.first(t) > h.token))
                        && RelativeTime.read(t, words, reading.first(t), reading.end(t)) != null);
    }

    /** The main verb of the sentence that the dateline opens, if nothing else dates it. */
    private void lead(SentenceReading sentence, List<Happening> happenings) {
        int end = reading.datelineEnd();
        boolean opens = end > 0
                && sentence.sentence().firstToken() < end
                && end < sentence.sentence().endToken();
        if (ledIn || !opens) {
            return;
        }
        ledIn = true;
        var date = reading.times(sentence.index()).stream()
                .filter(t -> reading.first(t) < end && t.edtf() != null && t.type() == TimeExpression.Type.DATE)
                .findFirst()
                .orElse(null);
        if (date == null) {
            return;
        }
        for (var h : happenings) {
            if (h.noun == null && h.clause != null && h.clause.verb().finite()) {
                if (h.factuality == Factuality.ASSERTED && !spoken(h)) {
                    h.date(new When(date.edtf(), Basis.DATELINE, List.of(date.id())), "dateline");
                }
                return;
            }
        }
    }

    private boolean spoken(Happening h) {
        return reading.spoken().around(words.range(h.token)) != null;
    }
}
