package org.onrecord.extraction.quotation;

import org.jspecify.annotations.Nullable;

/**
 * "The agency quoted Ada Lane as saying that ...": the one who is quoted speaks, and the subject of "quoted" is only the one
 * through whom the text has it. "Ada Lane was quoted (by the agency) as saying" is not of this form:
 * there the subject speaks.
 */
final class SecondHandSpeech {

    /** Tokens that a description of the quoted one may have. */
    private static final int LONGEST = 25;

    private final Prose prose;

    SecondHandSpeech(Prose prose) {
        this.prose = prose;
    }

    /** Whether the verb only says who is quoted: its object is followed by "as saying". */
    boolean isOpenedBy(int verb) {
        if (!AttributionWords.isQuoting(prose.lower(verb))) {
            return false;
        }
        return asBehind(verb) > verb + 1;
    }

    /**
     * The verb of quoting to which a verb of speaking belongs.
     *
     * @param speaking "saying" in "quoted Ada Lane as saying"
     * @return its index, -1 if there is none
     */
    int quotingBefore(int speaking) {
        if (speaking < 1 || !speaks(speaking - 1)) {
            return -1;
        }
        int floor = Math.max(prose.sentence(speaking).firstToken(), speaking - LONGEST);
        for (int i = speaking - 2; i >= floor && !AttributionWords.isStop(prose.lower(i)); i--) {
            if (AttributionWords.isQuoting(prose.lower(i))) {
                boolean passive = i + 1 == speaking - 1 || prose.lower(i + 1).equals("by");
                return passive ? -1 : i;
            }
        }
        return -1;
    }

    /** The words between the two verbs: who is quoted. */
    @Nullable
    TokenRange quoted(int quoting, int speaking) {
        int end = speaking - 1;
        while (end > quoting + 1 && prose.lower(end - 1).equals(",")) {
            end--;
        }
        return end > quoting + 1 ? new TokenRange(quoting + 1, end) : null;
    }

    /**
     * The "as" of "as saying" that belongs to a verb of quoting.
     *
     * @return its index, -1 if there is none
     */
    int asBehind(int quoting) {
        int end = Math.min(prose.sentence(quoting).endToken(), quoting + LONGEST);
        for (int i = quoting + 1; i < end && !AttributionWords.isStop(prose.lower(i)); i++) {
            if (speaks(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean speaks(int as) {
        return prose.lower(as).equals("as") && AttributionWords.isSpeaking(prose.lower(as + 1));
    }
}
