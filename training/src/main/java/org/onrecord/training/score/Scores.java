package org.onrecord.training.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measures over all quotations and over those of one type: recall by the gold's type, precision by the answer's. */
public final class Scores {

    private static final String ROW = "%-17s %-9s %6.0f %6.0f  %5s %5s %5s%n";

    private final Map<Measure, Tally> all = new EnumMap<>(Measure.class);
    private final Map<Type, Map<Measure, Tally>> byType = new EnumMap<>(Type.class);

    /** Over all quotations. */
    public Tally of(Measure measure) {
        return all.getOrDefault(measure, Tally.NONE);
    }

    /** Over one type of quotation: {@link Measure#CONTENT_EXACT}, {@link Measure#CONTENT_SOFT}, {@link Measure#END_TO_END}. */
    public Tally of(Measure measure, Type type) {
        return byType.getOrDefault(type, Map.of()).getOrDefault(measure, Tally.NONE);
    }

    void add(Measure measure, Tally tally) {
        all.merge(measure, tally, Tally::plus);
    }

    void add(Measure measure, Type type, Tally tally) {
        byType.computeIfAbsent(type, t -> new EnumMap<>(Measure.class)).merge(measure, tally, Tally::plus);
    }

    void add(Scores other) {
        other.all.forEach(this::add);
        other.byType.forEach((type, tallies) -> tallies.forEach((measure, tally) -> add(measure, type, tally)));
    }

    /** A table of all figures: numbers asked for and found; precision, recall and F in percent. */
    public String table() {
        var table = new StringBuilder(
                String.format(Locale.ROOT, "%-27s %6s %6s  %5s %5s %5s%n", "measure", "gold", "found", "P", "R", "F"));
        for (var measure : Measure.values()) {
            table.append(row(measure, "", of(measure)));
            for (var type : List.of(Type.values())) {
                var tally = of(measure, type);
                if (!tally.equals(Tally.NONE)) {
                    table.append(row(measure, type.name().toLowerCase(Locale.ROOT), tally));
                }
            }
        }
        return table.toString();
    }

    private static String row(Measure measure, String type, Tally tally) {
        return String.format(
                Locale.ROOT,
                ROW,
                measure.label(),
                type,
                tally.gold(),
                tally.found(),
                percent(tally.precision()),
                percent(tally.recall()),
                percent(tally.f()));
    }

    private static String percent(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f", value);
    }
}
