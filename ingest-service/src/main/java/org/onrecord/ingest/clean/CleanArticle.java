package org.onrecord.ingest.clean;

import java.util.List;

/**
 * What the cleaning makes of an article.
 *
 * @param facts title, byline, dates and so on, from the sender, the page or the text, in this order
 */
public record CleanArticle(CleanText body, ArticleFacts facts) {

    /** The publisher's notices in the text. */
    public List<Note> notes() {
        return ReadNotes.of(body.text());
    }
}
