package org.onrecord.citation;

/**
 * A passage of one article version, as a W3C TextQuoteSelector with its position: exact words, what stands before and
 * after, and the hash of the whole text. It holds exactly or it is orphaned; it is never moved to a look-alike.
 *
 * @param versionId the article version whose text is cited
 * @param start first code point of the passage
 * @param end code point after the passage
 * @param exact the words of the passage
 * @param prefix up to {@link #CONTEXT} code points before it, empty at the text's start
 * @param suffix up to {@link #CONTEXT} code points after it, empty at the text's end
 * @param textSha256 hash of the whole text, see {@link TextHash}
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">Web Annotation Data Model, 4.2.4</a>
 */
public record Citation(
        String versionId, int start, int end, String exact, String prefix, String suffix, String textSha256) {

    /** Code points of context kept on either side. */
    public static final int CONTEXT = 32;

    /** @throws IllegalArgumentException if the positions are no {@link Span} */
    public Citation {
        new Span(start, end);
    }

    /** @throws IndexOutOfBoundsException if the span ends past the text */
    public static Citation of(String versionId, ArticleText text, Span span) {
        int before = Math.max(0, span.start() - CONTEXT);
        int after = Math.min(text.length(), span.end() + CONTEXT);
        return new Citation(
                versionId,
                span.start(),
                span.end(),
                text.exact(span),
                before < span.start() ? text.exact(new Span(before, span.start())) : "",
                span.end() < after ? text.exact(new Span(span.end(), after)) : "",
                text.sha256());
    }

    public Span span() {
        return new Span(start, end);
    }

    /**
     * Whether this citation holds in a text: the same text as a whole, the same words at the same place, and what it
     * gives as prefix and suffix beside them.
     */
    public CitationCheck check(ArticleText text) {
        if (end > text.length()) {
            return new CitationCheck.Orphan(CitationCheck.Reason.PAST_END);
        }
        boolean holds = textSha256.equals(text.sha256()) && exact.equals(text.exact(span())) && standsBetween(text);
        return holds ? new CitationCheck.Exact() : new CitationCheck.Orphan(CitationCheck.Reason.DIFFERENT_TEXT);
    }

    private boolean standsBetween(ArticleText text) {
        var range = text.toRange(span());
        return text.text().startsWith(prefix, range.start() - prefix.length())
                && text.text().startsWith(suffix, range.end());
    }
}
