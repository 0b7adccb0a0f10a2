package org.onrecord.ingest.clean;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.citation.Alignment;
import org.onrecord.citation.ArticleText;

/**
 * A clean text and how it lies on the one that came in.
 *
 * @param text paragraphs joined by one line feed; no paragraph is empty
 * @param alignment from the received plain text (for HTML: from the text of the page's main part) to this text
 */
public record CleanText(ArticleText text, Alignment alignment) {

    static CleanText of(String source, List<Block> blocks) {
        var text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        return new CleanText(new ArticleText(text), align(source, blocks));
    }

    /** A block's words are those of its source, in order, less white space and cut ends: so two fingers find them again. */
    private static Alignment align(String source, List<Block> blocks) {
        var alignment = new Alignment.Builder();
        int done = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            alignment.delete(source.codePointCount(done, block.source().start()));
            if (i > 0) {
                alignment.insert(1);
            }
            align(block.source().in(source), block.text(), alignment);
            done = block.source().end();
        }
        return alignment.delete(source.codePointCount(done, source.length())).build();
    }

    private static void align(String from, String to, Alignment.Builder alignment) {
        int j = 0;
        for (int i = 0; i < from.length(); ) {
            int old = from.codePointAt(i);
            i += Character.charCount(old);
            int next = j < to.length() ? to.codePointAt(j) : -1;
            if (old == next) {
                alignment.keep(1);
                j += Character.charCount(next);
            } else if (next == ' ' && Character.isBmpCodePoint(old) && EvenSpace.isSpace((char) old)) {
                alignment.replace(1, 1);
                j++;
            } else {
                alignment.delete(1);
            }
        }
    }
}
