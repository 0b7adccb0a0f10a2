package org.onrecord.ingest.clean;

import java.util.regex.Pattern;
import org.onrecord.ingest.provenance.ReadDateline;

/** Reads the dateline of the first paragraph; its words stay in the text, because they are part of the first sentence. */
final class ReadDatelineOfFirst implements CleaningStep {

    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[\\p{Lu} .’'-]+:\\s");

    @Override
    public Draft apply(Draft draft) {
        var first = draft.first();
        if (first == null || isTranscript(draft)) {
            return draft;
        }
        return ReadDateline.read(first.text())
                .map(dateline -> draft.withFacts(draft.facts()
                        .orElse(ArticleFacts.ofDateline(dateline.text()))
                        .orElse(ArticleFacts.ofCredit(dateline.agency()))))
                .orElse(draft);
    }

    /** "TRUMP: ..." is a dateline only if no other paragraph begins with a label: else it is an interview. */
    private static boolean isTranscript(Draft draft) {
        return draft.blocks().stream()
                        .filter(block -> LABEL.matcher(block.text()).find())
                        .limit(2)
                        .count()
                > 1;
    }
}
