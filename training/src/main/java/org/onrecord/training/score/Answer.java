package org.onrecord.training.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;

/**
 * A quotation that was found. Spans are of the article's text.
 *
 * @param content its pieces, at least one
 * @param cue pieces of the reporting words; empty if there are none
 * @param mention the words for the speaker, null if none were found
 * @param name who the speaker is, null if nobody knows
 */
public record Answer(
        List<Span> content,
        List<Span> cue,
        @Nullable Span mention,
        @Nullable String name) {

    /** @throws IllegalArgumentException if there is no content */
    public Answer {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A quotation needs content");
        }
    }
}
