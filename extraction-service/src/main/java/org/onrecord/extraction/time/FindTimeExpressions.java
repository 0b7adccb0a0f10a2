package org.onrecord.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.receipt.Receipt;
import org.onrecord.extraction.segment.Sentence;

/**
 * Finds and reads time expressions by the rules of {@code time-rules.tsv}: of matches that overlap the earliest and then
 * the longest stands. Relative times are read from the publication day; without it they keep TIMEX3's X and have no EDTF.
 */
public final class FindTimeExpressions implements Stage {

    private static final double SURE = 0.95;
    private static final double ANCHORED = 0.85;

    private final MatchRules rules = new MatchRules(TimeRules.load());

    @Override
    public String name() {
        return "find-time-expressions";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Sentence.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(TimeExpression.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var times = new ArrayList<TimeExpression>();
        var today = ReferenceDay.of(text);
        var memory = new DatesBefore.Memory();
        var sentences = text.get(Sentence.LAYER);
        for (int s = 0; s < sentences.size(); s++) {
            memory.enter(s);
            var here = in(sentences.get(s), text.text(), today, memory, times.size());
            times.addAll(JoinRanges.apply(
                    TellFromEvents.apply(here, text.text(), sentences.get(s).end()), text.text()));
        }
        return text.with(TimeExpression.LAYER, List.copyOf(times));
    }

    private List<TimeExpression> in(
            Sentence sentence, String text, ReferenceDay today, DatesBefore.Memory memory, int known) {
        var times = new ArrayList<TimeExpression>();
        int free = sentence.start();
        for (var found : rules.in(text, sentence)) {
            if (found.start() < free || !TimeGuards.allows(found, text)) {
                continue;
            }
            var from = new Reference(
                    today,
                    memory.dates(),
                    ClauseDirection.of(text, sentence.start(), found.start(), found.end(), sentence.end()),
                    TimeGuards.isCompared(found, text, sentence.start()),
                    YearBefore.of(found, text, times, memory.dates().seasonNear()));
            var reading = read(found, from, text);
            if (reading != null) {
                var time = expression("t" + (known + times.size() + 1), found, reading);
                times.add(time);
                memory.add(time);
                free = found.end();
            }
        }
        return times;
    }

    private static @Nullable Reading read(Found found, Reference from, String text) {
        var date = ReadDates.read(found, from);
        var period = date == null ? ReadPeriods.read(found, from) : date;
        var quarter = period == null ? ReadQuarters.read(found, from) : period;
        var told = quarter == null ? ReadTold.read(found, from) : quarter;
        var relative = told == null ? ReadRelative.read(found, from) : told;
        var units = relative == null ? ReadUnits.read(found, from) : relative;
        var clock = units == null ? ReadClock.read(found, from) : units;
        var named = clock == null ? ReadNamedDays.read(found, from) : clock;
        var reading = named == null ? ReadDurations.read(found) : named;
        if (reading != null && found.rule().type() == TimeExpression.Type.DURATION && TimeGuards.isRate(found, text)) {
            return reading.as(TimeExpression.Type.SET);
        }
        return reading;
    }

    private TimeExpression expression(String id, Found found, Reading reading) {
        var type = reading.type() == null ? found.rule().type() : reading.type();
        var receipt = new Receipt(name(), found.rule().id(), version(), reading.anchor() == null ? SURE : ANCHORED);
        var range = new CharRange(found.start(), found.end());
        return new TimeExpression(
                id,
                range,
                type,
                reading.value(),
                Edtf.of(type, reading.value()),
                reading.anchor(),
                reading.rejected(),
                receipt);
    }
}
