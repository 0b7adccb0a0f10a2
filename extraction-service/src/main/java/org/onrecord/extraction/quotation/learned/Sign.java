package org.onrecord.extraction.quotation.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.encoder.Unit;

/**
 * What a unit tells of the clause around it, for the table of {@link PairFeatures}.
 *
 * @param kind what it parts or joins
 * @param opening whether it opens a sentence or a part of one
 * @param form how its letters name somebody
 */
record Sign(Kind kind, Opening opening, Form form) {

    enum Kind {
        STOP,
        COMMA,
        THAT,
        MARK,
        COLON,
        WORD
    }

    enum Opening {
        NONE,
        SENTENCE,
        BEHIND_MARK
    }

    enum Form {
        LOWER,
        CAPITAL,
        PRONOUN
    }

    private static final Set<String> STOPS = Set.of(".", "?", "!", ";");
    private static final Set<String> MARKS = Set.of("''", "``", "\"", "“", "”", "„", "‟", "«", "»");
    private static final Set<String> PRONOUNS =
            Set.of("he", "her", "his", "i", "it", "she", "their", "they", "we", "who");

    /** The signs of all units of a text. */
    static List<Sign> of(String text, List<Unit> units) {
        var signs = new ArrayList<Sign>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var word = text.substring(unit.start(), unit.end());
            boolean sentence = i == 0 || units.get(i - 1).sentence() != unit.sentence();
            var opening = sentence ? Opening.SENTENCE : behind(signs.get(i - 1).kind());
            signs.add(new Sign(kind(word), opening, form(word, unit)));
        }
        return List.copyOf(signs);
    }

    private static Opening behind(Kind kind) {
        return kind == Kind.THAT || kind == Kind.MARK || kind == Kind.COLON ? Opening.BEHIND_MARK : Opening.NONE;
    }

    private static Kind kind(String word) {
        if (STOPS.contains(word)) {
            return Kind.STOP;
        }
        if (MARKS.contains(word)) {
            return Kind.MARK;
        }
        return switch (word) {
            case "," -> Kind.COMMA;
            case "that" -> Kind.THAT;
            case ":" -> Kind.COLON;
            default -> Kind.WORD;
        };
    }

    private static Form form(String word, Unit unit) {
        if (PRONOUNS.contains(word.toLowerCase(Locale.ROOT))) {
            return Form.PRONOUN;
        }
        return unit.letters() == Unit.Letters.LOWER ? Form.LOWER : Form.CAPITAL;
    }
}
