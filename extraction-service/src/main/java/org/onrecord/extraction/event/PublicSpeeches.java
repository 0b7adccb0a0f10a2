package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.time.TimeExpression;

/** The occasions on which people speak, if the article dates the speaking: "he told a webinar hosted by ...". */
final class PublicSpeeches {

    private static final int REACH = 5;
    private static final int TIME_REACH = 12;
    private static final Set<String> SPEAKS = Set.of("told", "addressed", "tells");

    private final EventReading reading;
    private final SentenceWords words;
    private final Set<CharRange> told;
    private final Map<String, Set<TimeExpression>> timesBySpeaker = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** @param drafts events found so far */
    PublicSpeeches(EventReading reading, List<EventDraft> drafts) {
        this.reading = reading;
        this.words = reading.words();
        this.told = drafts.stream()
                .filter(draft -> draft.when().edtf() != null)
                .map(EventDraft::trigger)
                .collect(Collectors.toSet());
        for (var quotation : reading.text().get(Quotation.LAYER)) {
            var time = said(quotation);
            var speaker = quotation.speaker().entityId();
            if (time != null && speaker != null) {
                timesBySpeaker
                        .computeIfAbsent(speaker, k -> new LinkedHashSet<>())
                        .add(time);
            }
        }
    }

    List<EventDraft> find() {
        var found = new ArrayList<EventDraft>();
        for (var quotation : reading.text().get(Quotation.LAYER)) {
            var cue = quotation.cue();
            var speaker = quotation.speaker().entityId();
            if (cue == null || speaker == null) {
                continue;
            }
            int verb = words.tokenAt(cue.start());
            int s = reading.sentenceAt(cue.start());
            int occasion = s >= 0 && SPEAKS.contains(words.key(verb)) ? occasion(verb, s) : -1;
            var when = occasion < 0 ? null : when(quotation, speaker);
            if (when != null && !told.contains(words.range(occasion)) && known.add(speaker + " " + when.edtf())) {
                found.add(draft(quotation, verb, occasion, s, speaker, when));
            }
        }
        return found;
    }

    private EventDraft draft(Quotation quotation, int verb, int occasion, int s, String speaker, Event.When when) {
        var sentence = reading.sentences().get(s).sentence();
        var participants = new LinkedHashSet<String>();
        participants.add(speaker);
        int to = Math.max(verb + 1, contentAfter(quotation, verb, sentence.endToken()));
        participants.addAll(reading.participants().in(verb, to, s));
        return new EventDraft(
                sentence.range(),
                words.range(occasion),
                words.key(occasion),
                when,
                List.copyOf(participants),
                reading.participants().place(verb, to),
                Event.Factuality.ASSERTED,
                "public-speech");
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

    private int occasion(int verb, int s) {
        int end = Math.min(reading.sentences().get(s).sentence().endToken(), verb + 1 + REACH);
        for (int i = verb + 1; i < end; i++) {
            var noun = words.lexicon().eventNoun(words.key(i));
            if (noun != null && words.lexicon().occasion(noun)) {
                return i;
            }
        }
        return -1;
    }

    /** Its own time, or the one time at which the article has the same person speak. */
    private Event.@Nullable When when(Quotation quotation, String speaker) {
        var own = said(quotation);
        if (own != null) {
            return new Event.When(own.edtf(), Event.Basis.EXPRESSION, List.of(own.id()));
        }
        var times = List.copyOf(timesBySpeaker.getOrDefault(speaker, Set.of()));
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
        int s = cue == null ? -1 : reading.sentenceAt(cue.start());
        if (cue == null || s < 0) {
            return null;
        }
        int from = words.tokenAt(cue.start());
        for (var time : reading.times(s)) {
            int distance = reading.first(time) - from;
            boolean day = time.edtf() != null && time.edtf().length() == 10;
            boolean inContent = quotation.content().stream().anyMatch(piece -> piece.overlaps(time.range()));
            if (day && distance > -4 && distance <= TIME_REACH && !inContent) {
                return time;
            }
        }
        return null;
    }
}
