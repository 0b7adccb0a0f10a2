package org.onrecord.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article between two steps of the cleaning. Immutable.
 *
 * @param source the text as received, well-formed UTF-16
 * @param blocks the paragraphs that are left, in order
 * @param facts what sender, page and earlier steps say beside the text
 */
record Draft(String source, List<Block> blocks, ArticleFacts facts) {

    Draft {
        blocks = List.copyOf(blocks);
    }

    Draft withBlocks(List<Block> changed) {
        return new Draft(source, changed, facts);
    }

    Draft withFacts(ArticleFacts changed) {
        return new Draft(source, blocks, changed);
    }

    Draft without(int index) {
        var left = new ArrayList<>(blocks);
        left.remove(index);
        return withBlocks(left);
    }

    @Nullable
    Block first() {
        return blocks.isEmpty() ? null : blocks.get(0);
    }
}
