package org.onrecord.ingest.redaction;

import jakarta.inject.Singleton;
import java.util.List;

/** Applies the log of redactions again, after a restore has brought back what was erased. */
@Singleton
public class ReapplyRedactions {

    private static final int BATCH = 500;

    private final Redactions redactions;
    private final RedactArticle redactArticle;

    ReapplyRedactions(Redactions redactions, RedactArticle redactArticle) {
        this.redactions = redactions;
        this.redactArticle = redactArticle;
    }

    /**
     * Adds what the log does not have, and applies all of it. Each article is a transaction of its own; a call that broke
     * off is made again.
     */
    Reapplication reapply(List<ReappliedRedaction> copied) {
        int added = 0;
        for (var entry : copied) {
            added += redactArticle.reapply(entry) ? 1 : 0;
        }
        int applied = 0;
        var batch = redactions.list(0, BATCH);
        while (!batch.isEmpty()) {
            batch.stream().map(ReappliedRedaction::of).forEach(redactArticle::reapply);
            applied += batch.size();
            batch = redactions.list(batch.get(batch.size() - 1).number(), BATCH);
        }
        return new Reapplication(added, applied);
    }
}
