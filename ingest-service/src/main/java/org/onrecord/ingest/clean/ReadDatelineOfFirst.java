package org.onrecord.ingest.clean;

import org.onrecord.ingest.provenance.ReadDateline;

/** Reads the dateline of the first paragraph; its words stay in the text, because they are part of the first sentence. */
final class ReadDatelineOfFirst implements CleaningStep {

    @Override
    public Draft apply(Draft draft) {
        var first = draft.first();
        if (first == null) {
            return draft;
        }
        return ReadDateline.read(first.text())
                .map(dateline -> draft.withFacts(draft.facts()
                        .orElse(ArticleFacts.ofDateline(dateline.text()))
                        .orElse(ArticleFacts.ofCredit(dateline.agency()))))
                .orElse(draft);
    }
}
