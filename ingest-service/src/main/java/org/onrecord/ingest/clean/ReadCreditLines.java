package org.onrecord.ingest.clean;

import java.util.ArrayList;
import org.onrecord.ingest.provenance.ReadCredit;

/** Reads the credit at the end of a text: a last line "Source: ..." or "(Yonhap)", or one behind the last sentence. It goes out of the text. */
final class ReadCreditLines implements CleaningStep {

    private static final int MOST = 3;

    @Override
    public Draft apply(Draft draft) {
        var left = draft;
        for (int i = 0; i < MOST && left.blocks().size() > 1; i++) {
            int last = left.blocks().size() - 1;
            var credit = ReadCredit.line(left.blocks().get(last).text());
            if (credit.isEmpty()) {
                break;
            }
            left = left.without(last).withFacts(left.facts().orElse(ArticleFacts.ofCredit(credit.get())));
        }
        return cutEnding(left);
    }

    private static Draft cutEnding(Draft draft) {
        if (draft.blocks().isEmpty()) {
            return draft;
        }
        int last = draft.blocks().size() - 1;
        var block = draft.blocks().get(last);
        return ReadCredit.ending(block.text())
                .map(ending -> {
                    var cut = block.withText(block.text().substring(0, ending.start()));
                    var blocks = new ArrayList<>(draft.blocks());
                    blocks.set(last, cut);
                    return draft.withBlocks(blocks)
                            .withFacts(draft.facts().orElse(ArticleFacts.ofCredit(ending.credit())));
                })
                .orElse(draft);
    }
}
