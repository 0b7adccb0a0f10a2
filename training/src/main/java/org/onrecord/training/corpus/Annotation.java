package org.onrecord.training.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;

/**
 * One attribution: something said, thought or held, and by whom. Spans are of the article's text.
 *
 * @param content pieces of what was said or held
 * @param cue pieces of the words that report it; empty if none do
 * @param speech whether speech is reported, rather than an attitude
 */
public record Annotation(List<Span> content, List<Span> cue, boolean speech, Source source) {

    /**
     * Whom the content is attributed to.
     *
     * @param mention the smallest span that holds the words for the source; null if there are none
     * @param pieces the words themselves where they stand apart, otherwise the mention
     * @param core the words of which one must be met to have met the source: "Ann Lee" of "Ann Lee, who runs Acme"
     * @param names the full names by which the source may be called; empty where nobody knows
     */
    public record Source(@Nullable Span mention, List<Span> pieces, List<Span> core, Kind kind, List<String> names) {}

    /** What the words for a source are. */
    public enum Kind {
        NAMED,
        NOMINAL,
        PRONOUN,
        NONE
    }
}
