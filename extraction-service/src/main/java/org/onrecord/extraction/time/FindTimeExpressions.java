package org.onrecord.extraction.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
    private static final int ASCII = 128;
    private static final BitSet NO_START_AFTER = noStartAfter();

    private final List<TimeRule> rules = TimeRules.load();

    @Override
    public String name() {
        return "find-time-expressions";
    }

    @Override
    public String version() {
        return "1";
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
        String previous = null;
        for (var sentence : text.get(Sentence.LAYER)) {
            int free = sentence.start();
            for (var found : matches(text.text(), sentence)) {
                if (found.start() < free || !TimeGuards.allows(found, text.text())) {
                    continue;
                }
                var direction =
                        ClauseDirection.of(text.text(), sentence.start(), found.start(), found.end(), sentence.end());
                var reading = read(found, new Reference(text.facts().publishedOn(), previous, direction), text.text());
                if (reading != null) {
                    var time = expression("t" + (times.size() + 1), found, reading);
                    times.add(time);
                    previous = time.type() == TimeExpression.Type.DATE && Dates.first(time.value()) != null
                            ? time.value()
                            : previous;
                    free = found.end();
                }
            }
        }
        return text.with(TimeExpression.LAYER, List.copyOf(times));
    }

    private List<Found> matches(String text, Sentence sentence) {
        var found = new ArrayList<Found>();
        var signs = Sign.in(text, sentence.start(), sentence.end());
        for (var rule : rules) {
            if (signs.containsAll(rule.signs())) {
                match(rule, text, sentence, found);
            }
        }
        // The sort is stable: of equal matches the rule that comes first in the file stands.
        found.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::length).reversed()));
        return found;
    }

    /** Tries a rule wherever a word or number begins. */
    private static void match(TimeRule rule, String text, Sentence sentence, List<Found> found) {
        var matcher = rule.pattern().matcher(text).useTransparentBounds(true);
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (!rule.canStartWith(text.charAt(i))
                    || (i > 0 && NO_START_AFTER.get(Math.min(text.charAt(i - 1), ASCII)))) {
                continue;
            }
            if (matcher.region(i, sentence.end()).lookingAt()) {
                found.add(Found.of(rule, matcher, 0));
                i = matcher.end() - 1;
            }
        }
    }

    private static BitSet noStartAfter() {
        var none = new BitSet(ASCII + 1);
        for (int c = 0; c < ASCII; c++) {
            none.set(c, Character.isLetterOrDigit(c) || c == '$' || c == '#');
        }
        // Beyond ASCII quotation marks and dashes are far more frequent before a time than letters.
        none.clear(ASCII);
        return none;
    }

    private static @Nullable Reading read(Found found, Reference from, String text) {
        var date = ReadDates.read(found, from);
        var relative = date == null ? ReadRelative.read(found, from) : date;
        var clock = relative == null ? ReadClock.read(found, from) : relative;
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
