package org.onrecord.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.citation.CharRange;

/**
 * Joins the lines of a text that was wrapped at a fixed width, as mail and old wire copy are: its paragraphs are parted
 * by blank lines, and most of its lines go on in the next with a small letter. A list or a text whose lines are whole paragraphs is left as it is.
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
        int inner = run.size() - 1;
        long goingOn = IntStream.range(0, inner)
                .filter(i -> !Sentences.endsOne(run.get(i).text()))
                .filter(i -> Character.isLowerCase(run.get(i + 1).text().codePointAt(0)))
                .count();
        return inner > 0
                && 2 * goingOn > inner
                && run.stream().allMatch(line -> line.text().length() <= WIDEST)
                && run.stream().limit(inner).allMatch(line -> line.text().length() >= NARROWEST);
    }

    private static Block join(String source, List<Block> run) {
        var range = new CharRange(
                run.get(0).source().start(), run.get(run.size() - 1).source().end());
        return new Block(range, EvenSpace.of(range.in(source)), true);
    }
}
