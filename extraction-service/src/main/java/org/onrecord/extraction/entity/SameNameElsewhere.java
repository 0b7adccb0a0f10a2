package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.extraction.encoder.Unit;
import org.onrecord.extraction.entity.NameModel.Found;
import org.onrecord.extraction.lexicon.WordTable;

/**
 * Finds a name again where the model, which sees one window at a time, overlooked it: the same words, with a capital that
 * means something and no capitalised word beside them.
 */
final class SameNameElsewhere {

    private static final String RULE = "same-name-elsewhere";

    /** How sure the model must have been of the name at one place at least. */
    private static final double SURE = 0.5;

    private static final int LONGEST = 6;

    private final NameLexicon lexicon;
    private final TextWords words;
    private final List<Unit> units;

    SameNameElsewhere(NameLexicon lexicon, TextWords words, List<Unit> units) {
        this.lexicon = lexicon;
        this.words = words;
        this.units = units;
    }

    /** The names that were found, and those found again, in the order of the text. */
    List<Found> complete(List<Found> found) {
        Map<String, Found> sure = new HashMap<>();
        boolean[] taken = new boolean[units.size()];
        for (var name : found) {
            Arrays.fill(taken, name.first(), name.end(), true);
            if (name.probability() >= SURE && name.end() - name.first() <= LONGEST && distinctive(name)) {
                sure.merge(text(name.first(), name.end()), name, SameNameElsewhere::surer);
            }
        }
        var all = new ArrayList<>(found);
        for (int i = 0; i < units.size(); i++) {
            int end = taken[i] || !capital(i) || partOfMore(i - 1) ? i : end(i, sure, taken);
            if (end > i) {
                var same = Objects.requireNonNull(sure.get(text(i, end)));
                all.add(new Found(i, end, same.type(), same.probability(), RULE));
                i = end - 1;
            }
        }
        all.sort(Comparator.comparingInt(Found::first));
        return all;
    }

    private static Found surer(Found one, Found other) {
        return other.probability() > one.probability() ? other : one;
    }

    private int end(int first, Map<String, Found> sure, boolean[] taken) {
        for (int end = Math.min(units.size(), first + LONGEST); end > first; end--) {
            if (sure.containsKey(text(first, end)) && !partOfMore(end) && !anyTaken(first, end, taken)) {
                return end;
            }
        }
        return first;
    }

    private static boolean anyTaken(int first, int end, boolean[] taken) {
        for (int i = first; i < end; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    /** A single word that is a common one, a people or a day names nothing by itself. */
    private boolean distinctive(Found name) {
        if (name.end() - name.first() > 1) {
            return true;
        }
        var key = WordTable.key(text(name.first(), name.end()));
        return key.length() > 2
                && !lexicon.common(key)
                && !lexicon.demonyms().has(key)
                && !lexicon.calendarWords().has(key);
    }

    /** Whether a capitalised neighbour may make the name a longer one: "When" before "Dorothea" does not. */
    private boolean partOfMore(int i) {
        if (!capital(i)) {
            return false;
        }
        int token = words.tokenAt(units.get(i).start());
        return !lexicon.functionWords().has(words.key(token));
    }

    /** Whether a unit is a word with a capital that is not one of a headline. */
    private boolean capital(int i) {
        if (i < 0
                || i >= units.size()
                || !Character.isUpperCase(
                        words.text().text().codePointAt(units.get(i).start()))) {
            return false;
        }
        int token = words.tokenAt(units.get(i).start());
        return token < words.size() && !words.heading(token);
    }

    private String text(int first, int end) {
        return words.text()
                .text()
                .substring(units.get(first).start(), units.get(end - 1).end());
    }
}
