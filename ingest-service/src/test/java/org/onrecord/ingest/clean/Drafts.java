package org.onrecord.ingest.clean;

import java.util.List;

/** Drafts for the tests of single steps. */
final class Drafts {

    private Drafts() {}

    /** A text after its lines were split. */
    static Draft of(String text) {
        return of(text, ArticleFacts.NONE);
    }

    static Draft of(String text, ArticleFacts facts) {
        return new SplitLines().apply(new Draft(text, List.of(), facts));
    }

    static List<String> lines(Draft draft) {
        return draft.blocks().stream().map(Block::text).toList();
    }
}
