package org.onrecord.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.citation.CharRange;

/**
 * Joins the lines of a text that was wrapped at a fixed width, as mail and old wire copy are: its paragraphs are parted
 * by blank lines, and its lines break in mid-sentence. A text whose lines are whole paragraphs is left as it is.
 */
final class JoinWrappedLines implements CleaningStep {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;

    @Override
    public Draft apply(Draft draft) {
        var joined = new ArrayList<Block>();
        var run = new ArrayList<Block>();
        for (var block : draft.blocks()) {
            run.add(block);
            if (block.beforeBlank()) {
                joined.addAll(isWrapped(run) ? List.of(join(draft.source(), run)) : run);
                run.clear();
            }
        }
        joined.addAll(run);
        return draft.withBlocks(joined);
    }

    private static boolean isWrapped(List<Block> run) {
        var inner = run.subList(0, run.size() - 1);
        long broken =
                inner.stream().filter(line -> !Sentences.endsOne(line.text())).count();
        return !inner.isEmpty()
                && run.stream().allMatch(line -> line.text().length() <= WIDEST)
                && inner.stream().allMatch(line -> line.text().length() >= NARROWEST)
                && 2 * broken > inner.size();
    }

    private static Block join(String source, List<Block> run) {
        var range = new CharRange(
                run.get(0).source().start(), run.get(run.size() - 1).source().end());
        return new Block(range, EvenSpace.of(range.in(source)), true);
    }
}
