package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.segment.Sentence;

/** Cuts a sentence where a reporting verb, a relative pronoun, a conjunction with a verb of its own or a strong mark begins a new clause. */
final class SplitClauses {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where", "when", "that");
    private static final Set<String> CONJUNCTIONS = Set.of(
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
            "but",
            "whereas",
            "once",
            "and",
            "or");
    private static final int VERB_WITHIN = 10;
    private static final int TAIL = 14;
    private static final Set<String> CONTENT_LEADS =
            Set.of("the", "a", "an", "that", "his", "her", "its", "their", "it", "he", "she", "they");

    private final SentenceWords words;

    SplitClauses(SentenceWords words) {
        this.words = words;
    }

    List<Clause> of(Sentence sentence) {
        var clauses = new ArrayList<Clause>();
        int begin = sentence.firstToken();
        var opener = "";
        int resumes = begin;
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            boolean afterCue = words.cue(i - 1) && !words.cue(i);
            boolean goesOn = ",".equals(words.key(i)) && interrupts(clauses, begin, i, opener, sentence);
            if (i == begin || !(afterCue || goesOn || opens(i, sentence))) {
                continue;
            }
            clauses.add(new Clause(begin, i, opener, resumes));
            resumes = goesOn ? clauses.get(clauses.size() - 2).first() : i;
            opener = goesOn ? "" : afterCue ? words.key(i - 1) : words.key(i);
            begin = i;
        }
        clauses.add(new Clause(begin, sentence.endToken(), opener, resumes));
        return clauses;
    }

    private boolean opens(int i, Sentence sentence) {
        var key = words.key(i);
        boolean strong = Set.of(";", "—", "–", "…", "--").contains(key);
        boolean relative = RELATIVES.contains(key) && verbAhead(i + 1, sentence);
        boolean joined = CONJUNCTIONS.contains(key) && clauseAhead(i, sentence);
        return strong || relative || joined || (",".equals(key) && reportingTail(i, sentence));
    }

    /** The comma that closes "who arrived on Sunday": the clause before it goes on. */
    private boolean interrupts(List<Clause> clauses, int begin, int comma, String opener, Sentence sentence) {
        boolean relative = Set.of("who", "which", "whose", "where").contains(opener) && !clauses.isEmpty();
        return relative && verbWithin(begin, comma, sentence);
    }

    private boolean verbWithin(int from, int to, Sentence sentence) {
        for (int i = from; i < to; i++) {
            if (words.verb(i, sentence.firstToken()) != null || EventLexicon.auxiliary(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean verbAhead(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.endToken(), from + VERB_WITHIN); i++) {
            if (words.verb(i, sentence.firstToken()) != null || EventLexicon.auxiliary(words.key(i))) {
                return true;
            }
            if (",".equals(words.key(i))) {
                return false;
            }
        }
        return false;
    }

    /** "and" begins a clause only with a subject of its own: a verb ahead, but not at once. */
    private boolean clauseAhead(int i, Sentence sentence) {
        boolean weak = Set.of("and", "or", "as").contains(words.key(i));
        if (!verbAhead(i + 1, sentence)) {
            return false;
        }
        boolean subject = words.verb(i + 1, sentence.firstToken()) == null && !EventLexicon.auxiliary(words.key(i + 1));
        return !weak
                || (subject && ",".equals(words.key(i - 1)) && !words.key(i + 1).isEmpty());
    }

    /** ", officials said" at the end of a sentence. */
    private boolean reportingTail(int comma, Sentence sentence) {
        if (sentence.endToken() - comma > TAIL) {
            return false;
        }
        for (int i = comma + 1; i < sentence.endToken(); i++) {
            if (words.cue(i)) {
                return !CONTENT_LEADS.contains(words.key(i + 1)) && verbWithin(sentence.firstToken(), comma, sentence);
            }
            if (",".equals(words.key(i)) || words.verb(i, sentence.firstToken()) != null) {
                return false;
            }
        }
        return false;
    }
}
