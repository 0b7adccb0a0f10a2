package org.onrecord.timeline.passage;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.citation.TextHash;

/**
 * The words of a passage without case, punctuation and spacing: by them a claim is found again, and the same statement
 * is found in another article. Letters are left as they are: whoever has the same words here has the same words on paper.
 *
 * @param words maximal runs of letters and digits, lower-cased, in order
 */
public record ContentWords(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public ContentWords {
        words = List.copyOf(words);
    }

    public static ContentWords of(String text) {
        return new ContentWords(WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList());
    }

    public int count() {
        return words.size();
    }

    /** Equal for equal words; SHA-256 in hexadecimal. */
    public String hash() {
        return TextHash.sha256(String.join(" ", words));
    }
}
