package org.onrecord.extraction.view;

import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;

/** Turns ranges of one text into spans of code points. */
record Spans(ArticleText text) {

    Span of(CharRange range) {
        return text.toSpan(range);
    }

    @Nullable
    Span ofNullable(@Nullable CharRange range) {
        return range == null ? null : of(range);
    }
}
