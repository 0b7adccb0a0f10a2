package org.onrecord.ingest.submission;

import org.onrecord.ingest.article.Article;

/** What became of a submission. */
public record Submitted(Article article, Outcome outcome) {

    /** How a submission compares with what was there. */
    public enum Outcome {
        /** A new article. */
        CREATED,
        /** A new version of a known article. */
        CHANGED,
        /** A new version of the same bytes, cleaned by newer rules. */
        RECLEANED,
        /** Nothing new. */
        KNOWN;

        /** Whether something was stored. */
        public boolean isNew() {
            return this != KNOWN;
        }
    }
}
