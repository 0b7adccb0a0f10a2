package org.onrecord.ingest.clean;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.onrecord.citation.CharRange;

/** Takes each line of the source that holds more than white space as one paragraph. */
final class SplitLines implements CleaningStep {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]+");
    private static final Pattern BLANK_LINE = Pattern.compile(
            "(?:\\r\\n|[\\n\\r\\u000B\\u0085\\u2028])[ \\t\\u00A0\\u200B\\uFEFF]*(?:\\r\\n|[\\n\\r\\u000B\\u0085\\u2028])|\\f|\\u2029");

    @Override
    public Draft apply(Draft draft) {
        var blocks = new ArrayList<Block>();
        int lastWord = draft.source().stripTrailing().length();
        var lines = LINE.matcher(draft.source());
        while (lines.find()) {
            var text = EvenSpace.of(lines.group());
            if (!text.isEmpty()) {
                var source = new CharRange(lines.start(), lines.end());
                blocks.add(
                        new Block(source, text, lines.end() >= lastWord || isBeforeBlank(draft.source(), lines.end())));
            }
        }
        return draft.withBlocks(blocks);
    }

    private static boolean isBeforeBlank(String source, int end) {
        return BLANK_LINE.matcher(source).region(end, source.length()).lookingAt();
    }
}
