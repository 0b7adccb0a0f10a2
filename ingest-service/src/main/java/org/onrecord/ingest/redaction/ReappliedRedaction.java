package org.onrecord.ingest.redaction;

import java.time.Instant;
import org.onrecord.ingest.article.ArticleId;

/** An entry of the log that is applied again, without its number, which another log gives. */
record ReappliedRedaction(ArticleId article, String articleKey, String reason, Basis basis, Instant at) {

    static ReappliedRedaction of(Redaction redaction) {
        return new ReappliedRedaction(
                redaction.article(), redaction.articleKey(), redaction.reason(), redaction.basis(), redaction.at());
    }
}
