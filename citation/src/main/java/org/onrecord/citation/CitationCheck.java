package org.onrecord.citation;

/** What became of a citation: it holds exactly, or it is orphaned for a reason. There is no third outcome. */
public sealed interface CitationCheck {

    boolean verified();

    /** The words stand where the citation says, in the text that it says. */
    record Exact() implements CitationCheck {
        @Override
        public boolean verified() {
            return true;
        }
    }

    /** The citation does not hold. */
    record Orphan(Reason reason) implements CitationCheck {
        @Override
        public boolean verified() {
            return false;
        }
    }

    /** Why a citation does not hold. */
    enum Reason {
        /** Other words stand there, or it is another text. */
        DIFFERENT_TEXT,
        /** The text ends before the passage does. */
        PAST_END
    }
}
