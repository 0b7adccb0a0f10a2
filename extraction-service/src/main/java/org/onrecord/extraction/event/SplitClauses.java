package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.segment.Sentence;

/**
 * Cuts a sentence so that each verb has a clause: before the subordinator, relative pronoun, conjunction or mark that stands
 * between two verbs, nearest to the second one.
 */
final class SplitClauses {

    static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where", "that");
    private static final Set<String> SUBORDINATORS = Set.of(
            "after",
            "before",
            "since",
            "while",
            "as",
            "because",
            "although",
            "though",
            "if",
            "unless",
            "until",
            "till",
            "when",
            "whereas",
            "once",
            "whether",
            "that",
            "how",
            "why",
            "lest",
            "provided",
            "what",
            "without",
            "by",
            "despite",
            "than");
    /** Words that the model of word classes takes for prepositions. */
    private static final Set<String> PREPOSITIONS = Set.of("before", "after", "until");

    private static final Set<String> STRONG = Set.of(";", "—", "–", "…", "--", ":");
    private static final int LONGEST_SUBJECT = 25;

    private final SentenceWords words;

    SplitClauses(SentenceWords words) {
        this.words = words;
    }

    List<Clause> of(Sentence sentence, List<Verb> verbs) {
        var clauses = new ArrayList<Clause>();
        int begin = sentence.firstToken();
        var opener = verbs.isEmpty() ? "" : opener(begin, verbs.get(0));
        for (int v = 0; v < verbs.size(); v++) {
            var next = v + 1 < verbs.size() ? verbs.get(v + 1) : null;
            int end = next == null ? sentence.endToken() : cut(verbs.get(v), next);
            clauses.add(new Clause(verbs.get(v), begin, end, opener, v));
            if (next != null) {
                begin = end;
                opener = opener(begin, next);
            }
        }
        return clauses;
    }

    /** The first subordinator before the verb, else the conjunction or mark that the clause begins with. */
    private String opener(int begin, Verb verb) {
        for (int i = begin; i < Math.min(verb.token(), begin + 4); i++) {
            if (subordinator(i)
                    || words.in(i, RELATIVES)
                    || (i <= begin + 1 && words.in(i, PREPOSITIONS) && (i == begin || ",".equals(words.key(begin))))) {
                return words.key(i);
            }
        }
        boolean mark = words.is(begin, "CCONJ") || ",".equals(words.key(begin)) || words.in(begin, STRONG);
        return mark ? words.key(begin) : "";
    }

    private int cut(Verb verb, Verb next) {
        int low = Math.max(verb.token() + 1, next.first() - LONGEST_SUBJECT);
        int weak = -1;
        for (int i = next.first() - 1; i >= low; i--) {
            if (words.in(i, STRONG)
                    || (words.in(i, RELATIVES) && !determiner(i) && !words.timed(i))
                    || subordinator(i)) {
                return withComma(i, low);
            }
            boolean comma = ",".equals(words.key(i)) && !(words.is(i - 1, "NUM") && words.is(i + 1, "NUM"));
            if (weak < 0
                    && ((comma && !endsFrontedTime(i, low)) || (words.is(i, "CCONJ") && !nounsOnBothSides(i, next)))) {
                weak = i;
            }
        }
        if (weak >= 0) {
            return withComma(weak, low);
        }
        return bareClause(verb, next, low);
    }

    /** "and on October 12, 1859, he issued": the comma behind a time that opens the clause. */
    private boolean endsFrontedTime(int comma, int low) {
        int i = comma - 1;
        while (i > low && words.timed(i)) {
            i--;
        }
        boolean time = i < comma - 1;
        while (i > low && (words.is(i, "ADP") || words.is(i, "DET") || words.is(i, "ADV"))) {
            i--;
        }
        return time && (words.is(i, "CCONJ") || words.in(i, SUBORDINATORS));
    }

    /** "she said he left": the subject is cut off from a verb of reporting before it. */
    private int bareClause(Verb verb, Verb next, int low) {
        boolean reports = words.lexicon().reports(verb.base());
        boolean byAgent = "by".equals(words.key(verb.token() + 1));
        if (reports && !byAgent && next.finite() && low < next.first()) {
            return behindTime(low, next.first());
        }
        for (int i = next.first() - 1; i >= low && next.finite(); i--) {
            if (words.in(i, PREPOSITIONS)) {
                return i;
            }
        }
        return next.first();
    }

    /** "said Friday it would", "said late on Monday he had": the time dates the saying. */
    private int behindTime(int low, int high) {
        int i = low;
        while (i < high && (words.timed(i) || (words.timed(i + 1) && (words.is(i, "ADP") || words.is(i, "ADV"))))) {
            i++;
        }
        return i < high ? i : low;
    }

    private int withComma(int i, int low) {
        return i > low && (",".equals(words.key(i - 1)) || words.is(i - 1, "CCONJ")) ? i - 1 : i;
    }

    private boolean determiner(int i) {
        return "that".equals(words.key(i)) && words.is(i, "DET");
    }

    private boolean subordinator(int i) {
        return words.in(i, SUBORDINATORS)
                && !words.is(i + 1, "PUNCT")
                && (words.is(i, "SCONJ")
                        || (words.is(i, "ADV") && !"once".equals(words.key(i)))
                        || "when".equals(words.key(i)));
    }

    /** "India and Japan signed": the conjunction joins nouns, not clauses. */
    private boolean nounsOnBothSides(int i, Verb next) {
        if (i == next.first() - 1) {
            return false;
        }
        boolean before = words.nominal(i - 1) || words.is(i - 1, "NUM");
        return before
                && i + 6 > next.first()
                && words.nominal(i + 1)
                && words.nominal(i - 1)
                && !words.is(i - 2, "VERB");
    }
}
