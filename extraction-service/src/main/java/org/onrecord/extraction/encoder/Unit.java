package org.onrecord.extraction.encoder;

import java.util.List;

/**
 * What the heads give labels to: a word, a number or a single mark, with the word pieces that the encoder reads for it.
 * Finer than a token, so that a label can end inside one ("Lane" in "Lane's").
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param paragraph index of its paragraph
 * @param sentence index of its sentence
 * @param letters the case of its letters, which the encoder's vocabulary does not know
 * @param quoted whether it stands in quotation marks; the marks themselves do
 * @param opensParagraph whether it is the first of its paragraph
 * @param pieces ids of its word pieces, at least one
 */
public record Unit(
        int start,
        int end,
        int paragraph,
        int sentence,
        Letters letters,
        boolean quoted,
        boolean opensParagraph,
        List<Integer> pieces) {

    public Unit {
        pieces = List.copyOf(pieces);
    }

    /** The case of a word's letters. */
    public enum Letters {
        LOWER,
        INITIAL,
        CAPITALS;

        static Letters of(String word) {
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return LOWER;
            }
            boolean single = word.codePointCount(0, word.length()) == 1;
            return !single && word.codePoints().noneMatch(Character::isLowerCase) ? CAPITALS : INITIAL;
        }
    }

    /** Number of rows of the table that tells the encoder what its vocabulary does not. */
    public static final int ROWS = 12;

    /** The row of this unit's pieces. */
    int row() {
        return (quoted ? 6 : 0) + 2 * letters.ordinal() + (opensParagraph ? 1 : 0);
    }

    /** Whether this unit and another stand in one paragraph. */
    public boolean besides(Unit other) {
        return paragraph == other.paragraph;
    }
}
