package org.onrecord.extraction.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The agency quoted Ada Lane as saying that ...": the one who is quoted speaks, and the subject of "quoted" is only the one
 * through whom the text has it. "Ada Lane was quoted (by the agency) as saying" is not of this form:
 * there the subject speaks.
 */
final class SecondHandSpeech {

    /** Verbs whose object speaks. */
    private static final Set<String> QUOTING =
            Set.of("quoted", "quotes", "quote", "quoting", "cited", "cites", "cite", "citing");

    private static final Set<String> SPEAKING = Set.of("saying", "telling", "claiming", "warning", "adding", "stating");
    private static final Set<String> STOPS = Set.of(".", ";", ":", "!", "?", "“", "”", "\"", "''");

    /** Tokens that a description of the quoted one may have. */
    private static final int LONGEST = 25;

    private final Prose prose;

    SecondHandSpeech(Prose prose) {
        this.prose = prose;
    }

    /** Whether the verb only says who is quoted: its object is followed by "as saying". */
    boolean isOpenedBy(int verb) {
        if (!QUOTING.contains(prose.lower(verb))) {
            return false;
        }
        int end = Math.min(prose.sentence(verb).endToken(), verb + LONGEST);
        for (int i = verb + 1; i < end && !STOPS.contains(prose.lower(i)); i++) {
            if (speaks(i) && i > verb + 1) {
                return true;
            }
        }
        return false;
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
        for (int i = speaking - 2; i >= floor && !STOPS.contains(prose.lower(i)); i--) {
            if (QUOTING.contains(prose.lower(i))) {
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

    private boolean speaks(int as) {
        return prose.lower(as).equals("as") && SPEAKING.contains(prose.lower(as + 1));
    }
}
