package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.time.TimeExpression;

/** Speech before an audience, if the article dates it: "she told reporters on Monday", "he told a webinar hosted by ...". */
final class PublicSpeeches {

    private static final int REACH = 5;
    private static final Set<String> SPEAKS = Set.of("told", "addressed", "tells");

    private final EventReading reading;
    private final SentenceWords words;

    private final List<EventDraft> told;

    PublicSpeeches(EventReading reading, List<EventDraft> told) {
        this.reading = reading;
        this.told = told;
        this.words = reading.words();
    }

    List<EventDraft> find() {
        var found = new ArrayList<EventDraft>();
        var quotations = reading.text().get(Quotation.LAYER);
        for (var quotation : quotations) {
            var cue = quotation.cue();
            var speaker = quotation.speaker().entityId();
            if (cue == null || speaker == null) {
                continue;
            }
            int verb = words.tokenAt(cue.start());
            int s = sentence(cue);
            var when = when(quotation, quotations, speaker);
            boolean public_ = SPEAKS.contains(words.key(verb)) && audience(verb, s) >= 0;
            if (public_ && when != null && s >= 0) {
                add(quotation, verb, s, speaker, when, found);
            }
        }
        return found;
    }

    private void add(Quotation quotation, int verb, int s, String speaker, Event.When when, List<EventDraft> found) {
        var sentence = reading.sentences().get(s).sentence();
        int occasion = audience(verb, s);
        var trigger = words.range(occasion);
        boolean known = told.stream().anyMatch(d -> d.trigger().equals(trigger) && d.when().edtf() != null)
                || found.stream()
                        .anyMatch(d -> d.participants().contains(speaker)
                                && d.when().equals(when));
        if (known) {
            return;
        }
        var participants = new LinkedHashSet<String>();
        participants.add(speaker);
        int to = Math.max(verb + 1, contentAfter(quotation, verb, sentence.endToken()));
        participants.addAll(reading.participants().in(verb, to, s));
        found.add(new EventDraft(
                sentence.range(),
                trigger,
                words.key(occasion),
                when,
                List.copyOf(participants),
                reading.participants().place(verb, to),
                Event.Factuality.ASSERTED,
                "public-speech"));
    }

    /** The token where the content goes on behind the cue, or the end of the sentence. */
    private int contentAfter(Quotation quotation, int verb, int end) {
        for (var piece : quotation.content()) {
            if (piece.start() > words.start(verb)) {
                return Math.min(end, words.tokenAt(piece.start()));
            }
        }
        return end;
    }

    private int audience(int verb, int s) {
        if (s < 0) {
            return -1;
        }
        int end = Math.min(reading.sentences().get(s).sentence().endToken(), verb + 1 + REACH);
        for (int i = verb + 1; i < end; i++) {
            if (words.lexicon().occasion(words.key(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Its own time, or the one time at which the article has the same person speak. */
    private Event.@Nullable When when(Quotation quotation, List<Quotation> all, String speaker) {
        var own = said(quotation);
        if (own != null) {
            return new Event.When(own.edtf(), Event.Basis.EXPRESSION, List.of(own.id()));
        }
        var times = all.stream()
                .filter(q -> speaker.equals(q.speaker().entityId()))
                .map(this::said)
                .filter(t -> t != null)
                .toList();
        boolean one = times.stream().map(TimeExpression::edtf).distinct().count() == 1;
        return one
                ? new Event.When(
                        times.get(0).edtf(),
                        Event.Basis.RELATION,
                        List.of(times.get(0).id()))
                : null;
    }

    /** The day named right beside the cue. */
    private @Nullable TimeExpression said(Quotation quotation) {
        var cue = quotation.cue();
        if (cue == null) {
            return null;
        }
        int s = sentence(cue);
        if (s < 0) {
            return null;
        }
        int from = words.tokenAt(cue.start());
        for (var time : reading.times(s)) {
            int distance = words.tokenAt(time.range().start()) - from;
            boolean inContent = quotation.content().stream().anyMatch(piece -> piece.overlaps(time.range()));
            if (day(time.edtf()) && distance > -4 && distance <= 2 + REACH * 2 && !inContent) {
                return time;
            }
        }
        return null;
    }

    private int sentence(CharRange range) {
        return reading.sentenceAt(range.start());
    }

    private static boolean day(@Nullable String edtf) {
        return edtf != null && edtf.length() == 10;
    }
}
