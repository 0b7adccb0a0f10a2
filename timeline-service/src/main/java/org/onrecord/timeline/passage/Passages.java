package org.onrecord.timeline.passage;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Citation;
import org.onrecord.citation.Span;

/** Cuts passages out of the text of one article version. All spans are code points of that text. */
public final class Passages {

    /** A passage of fewer words tells a reader nothing. */
    static final int FEWEST_WORDS = 3;

    /** A longer passage, in code points, is no longer a citation but a copy. */
    static final int LONGEST = 2500;

    private final String versionId;
    private final ArticleText text;
    private final String sha256;

    public Passages(String versionId, ArticleText text) {
        this.versionId = versionId;
        this.text = text;
        this.sha256 = text.sha256();
    }

    public String exact(Span span) {
        return text.exact(span);
    }

    /** The words of several pieces, in order, as one text. */
    public String exact(List<Span> pieces) {
        return String.join(" ", pieces.stream().map(this::exact).toList());
    }

    /** The citation of exactly these words. */
    public Citation cite(Span span) {
        int before = Math.max(0, span.start() - Citation.CONTEXT);
        int after = Math.min(text.length(), span.end() + Citation.CONTEXT);
        String prefix = before < span.start() ? text.exact(new Span(before, span.start())) : "";
        String suffix = span.end() < after ? text.exact(new Span(span.end(), after)) : "";
        return new Citation(versionId, span.start(), span.end(), text.exact(span), prefix, suffix, sha256);
    }

    /**
     * The smallest passage that holds what belongs together, widened to its sentence, its line or beyond while it has
     * fewer than three words. Of a passage that would grow past 2500 code points the last parts are left out; the first
     * part alone is cut there, at a space.
     *
     * @param parts most important first, at least one
     */
    public Span around(List<Span> parts) {
        var whole = parts.get(0);
        for (var part : parts.subList(1, parts.size())) {
            var grown = whole.union(part);
            whole = grown.length() <= LONGEST ? grown : whole;
        }
        return widened(whole.length() <= LONGEST ? whole : cut(whole));
    }

    private Span cut(Span span) {
        int end = span.start() + LONGEST;
        String words = text.exact(new Span(span.start(), end));
        int space = words.lastIndexOf(' ');
        if (space <= 0) {
            return new Span(span.start(), end);
        }
        return new Span(span.start(), span.start() + words.codePointCount(0, space));
    }

    private Span widened(Span span) {
        if (hasEnoughWords(span)) {
            return span;
        }
        var range = text.toRange(span);
        var sentence = shortened(text.toSpan(bounds(BreakIterator.getSentenceInstance(Locale.ENGLISH), range)), span);
        return hasEnoughWords(sentence) ? sentence : linesAround(range, span);
    }

    /** The line of the passage, and more lines after and before it while words are missing. */
    private Span linesAround(CharRange range, Span core) {
        String all = text.text();
        int start = all.lastIndexOf('\n', range.start() - 1) + 1;
        int end = lineEnd(all, range.end());
        while (ContentWords.of(all.substring(start, end)).count() < FEWEST_WORDS && (start > 0 || end < all.length())) {
            if (end < all.length()) {
                end = lineEnd(all, end + 1);
            } else {
                start = all.lastIndexOf('\n', start - 2) + 1;
            }
        }
        return shortened(text.toSpan(new CharRange(start, end)), core);
    }

    private static int lineEnd(String all, int from) {
        int newline = all.indexOf('\n', from);
        return newline < 0 ? all.length() : newline;
    }

    /** A sentence or line that is itself too long is cut around what must be shown. */
    private Span shortened(Span wide, Span core) {
        if (wide.length() <= LONGEST) {
            return wide;
        }
        int start = Math.max(wide.start(), core.start() - LONGEST / 2);
        return new Span(start, Math.min(wide.end(), start + LONGEST));
    }

    private CharRange bounds(BreakIterator sentences, CharRange range) {
        sentences.setText(text.text());
        int start = range.start() == 0 ? 0 : sentences.preceding(range.start() + 1);
        int end = sentences.following(range.end() - 1);
        int length = text.text().substring(start, end).stripTrailing().length();
        return new CharRange(start, Math.max(start + length, range.end()));
    }

    private boolean hasEnoughWords(Span span) {
        return ContentWords.of(text.exact(span)).count() >= FEWEST_WORDS;
    }
}
