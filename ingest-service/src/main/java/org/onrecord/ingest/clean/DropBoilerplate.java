package org.onrecord.ingest.clean;

import java.util.ArrayDeque;
import java.util.List;
import org.onrecord.ingest.clean.Boilerplate.Place;
import org.onrecord.ingest.provenance.ReadCredit;

/**
 * Drops the lines that a site puts around its articles (lexicon/boilerplate.tsv), line by line from the end. A line of a
 * tail goes only if nothing but boilerplate and credits follow it, or nothing stands above it; a heading such as "You may
 * also like" takes the lines below it along, but only if none of them ends as a sentence does. So no sentence is lost.
 */
final class DropBoilerplate implements CleaningStep {

    private static final int LONGEST_LOOSE_LINE = 160;

    private final Boilerplate boilerplate = Boilerplate.load();

    @Override
    public Draft apply(Draft draft) {
        var kept = new ArrayDeque<Block>();
        boolean inTail = true;
        boolean onlyLooseLines = true;
        for (int i = draft.blocks().size() - 1; i >= 0; i--) {
            var block = draft.blocks().get(i);
            var place = boilerplate.placeOf(block.text());
            if (place == Place.HEADING && onlyLooseLines && isLoose(block)) {
                kept.removeIf(line -> !isCredit(line));
                inTail = true;
            } else if (place != Place.ANYWHERE && (!(place == Place.TAIL && inTail) || isCredit(block))) {
                kept.addFirst(block);
                inTail = inTail && isCredit(block);
                onlyLooseLines = onlyLooseLines && (isCredit(block) || isLoose(block));
            }
        }
        while (!kept.isEmpty() && boilerplate.placeOf(kept.getFirst().text()) == Place.TAIL) {
            kept.removeFirst();
        }
        // A text that is boilerplate and nothing else is kept: it is for the caller to judge it.
        return kept.isEmpty() ? draft : draft.withBlocks(List.copyOf(kept));
    }

    private static boolean isCredit(Block block) {
        return ReadCredit.line(block.text()).isPresent();
    }

    private static boolean isLoose(Block block) {
        return block.text().length() <= LONGEST_LOOSE_LINE && !Sentences.endsStatement(block.text());
    }
}
