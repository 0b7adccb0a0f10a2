package org.onrecord.extraction.event.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;

/** Finds whole words of an annotation in its text. */
final class FindWords {

    private static final String GAP = " ... ";

    private final ArticleText text;

    FindWords(ArticleText text) {
        this.text = text;
    }

    /**
     * @param words whole words, with {@code #n} behind them where they occur more than once
     * @throws IllegalArgumentException if they do not occur, or it is not said which occurrence is meant
     */
    Span occurrence(String words) {
        int mark = words.lastIndexOf('#');
        var all = all(mark < 0 ? words : words.substring(0, mark));
        if (mark < 0 && all.size() != 1) {
            throw new IllegalArgumentException("\"" + words + "\" occurs " + all.size() + " times");
        }
        int number = mark < 0 ? 1 : Integer.parseInt(words.substring(mark + 1));
        if (number < 1 || number > all.size()) {
            throw new IllegalArgumentException("\"" + words + "\" occurs " + all.size() + " times");
        }
        return all.get(number - 1);
    }

    /**
     * From the nearest first words at or before the trigger to the nearest last words that end at or after it.
     *
     * @throws IllegalArgumentException if either is missing
     */
    Span passage(String words, Span trigger) {
        int gap = words.indexOf(GAP);
        var first = gap < 0 ? words : words.substring(0, gap);
        var last = gap < 0 ? words : words.substring(gap + GAP.length());
        int start = all(first).stream()
                .mapToInt(Span::start)
                .filter(at -> at <= trigger.start())
                .max()
                .orElseThrow(() -> new IllegalArgumentException("no \"" + first + "\" before the trigger"));
        int end = all(last).stream()
                .mapToInt(Span::end)
                .filter(at -> at >= trigger.end())
                .min()
                .orElseThrow(() -> new IllegalArgumentException("no \"" + last + "\" after the trigger"));
        return new Span(start, end);
    }

    /** @throws IllegalArgumentException if the words do not occur */
    void occurs(String words) {
        if (all(words).isEmpty()) {
            throw new IllegalArgumentException("\"" + words + "\" does not occur");
        }
    }

    private List<Span> all(String words) {
        var matcher = Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text.text());
        var spans = new ArrayList<Span>();
        while (matcher.find()) {
            spans.add(text.toSpan(new CharRange(matcher.start(), matcher.end())));
        }
        return spans;
    }
}
