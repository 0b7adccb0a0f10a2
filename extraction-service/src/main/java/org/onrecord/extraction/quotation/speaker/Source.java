package org.onrecord.extraction.quotation.speaker;

import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.quotation.Quotation;

/**
 * The words that name the source of a quotation.
 *
 * @param quotation the quotation
 * @param range where the words stand as they were found
 * @param reach where the words stand that it is read by: a cut name is whole there
 * @param words the words in lower case, marks included
 * @param starts where each word begins, in UTF-16 units of the text
 * @param sentence index of the sentence
 */
record Source(Quotation quotation, CharRange range, CharRange reach, List<String> words, int[] starts, int sentence) {

    String first() {
        return words.get(0);
    }

    /** The number of words before what explains the head: a comma, bracket or dash. */
    int headEnd() {
        for (int i = 1; i < words.size(); i++) {
            if (",(—–--:;".contains(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    /** The index of the word that begins at a position, or -1. */
    int indexOf(int start) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] == start) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first word that begins at or behind a position; the number of words if none does. */
    int tokenAt(int position) {
        int i = 0;
        while (i < starts.length && starts[i] < position) {
            i++;
        }
        return i;
    }

    boolean indefinite() {
        return first().equals("a") || first().equals("an") || first().equals("one") || first().equals("another");
    }
}
