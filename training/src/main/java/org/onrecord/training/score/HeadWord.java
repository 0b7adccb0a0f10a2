package org.onrecord.training.score;

import java.util.regex.Pattern;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;

/**
 * The word that stands for a mention: its last before a comma or preposition ("director" of "director of the museum"), or
 * before the 's that closes it.
 */
final class HeadWord {

    private static final Pattern NOT_HEAD = Pattern.compile("[,;(—–:]|(?<![\\p{L}\\p{N}_])"
            + "(?:of|for|from|who|whom|whose|which|that|at|in|on|to|with|and|or|by|about|when|where|as|citing|during|near"
            + "|among|within|under|against|outside)(?![\\p{L}\\p{N}_])");

    private HeadWord() {}

    /** @return number of the word, or -1 if the mention holds none */
    static int of(Span mention, ArticleWords words) {
        var text = words.text().text();
        var range = words.text().toRange(mention);
        var cut = NOT_HEAD.matcher(text).region(range.start(), range.end());
        if (cut.find() && cut.start() > range.start()) {
            var begin = new CharRange(range.start(), cut.start());
            range = words.of(begin).isEmpty() ? range : begin;
        }
        var held = words.of(range);
        int last = held.length() - 1;
        boolean possessive = held.cardinality() > 1
                && words.range(last).in(text).equals("s")
                && "'’".indexOf(text.charAt(words.range(last).start() - 1)) >= 0;
        return possessive ? held.previousSetBit(last - 1) : last;
    }
}
