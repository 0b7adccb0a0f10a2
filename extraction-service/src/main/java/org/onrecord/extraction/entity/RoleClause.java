package org.onrecord.extraction.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.Lexicon;

/** Clauses that give a role: "X is a senior fellow at ...", "X, who heads ...", "X, who served as ... until 2019". */
final class RoleClause {

    private static final Lexicon LEXICON = Lexicon.read("role-words.tsv");
    private static final Set<String> COPULAS = LEXICON.words("COPULA");
    private static final Set<String> SERVES = LEXICON.words("SERVES");
    private static final Set<String> LEADS = LEXICON.words("LEADS");
    private static final Set<String> OVER = LEXICON.words("OVER");
    private static final int LONGEST = 32;

    private final TextWords words;
    private final RoleWords roleWords;
    private final RolePhrase phrases;

    RoleClause(TextWords words, RoleWords roleWords, RolePhrase phrases) {
        this.words = words;
        this.roleWords = roleWords;
        this.phrases = phrases;
    }

    /** @param end token after the name */
    @Nullable
    Role behind(int end) {
        int who = ",".equals(words.key(end)) ? behindAge(end + 1) : end;
        boolean relative = "who".equals(words.key(who));
        int verb = relative ? who + 1 : end;
        boolean has = false;
        boolean over = false;
        while (Set.of("has", "had").contains(words.key(verb)) || roleWords.former(verb) || roleWords.current(verb)) {
            has |= "has".equals(words.key(verb));
            over |= "had".equals(words.key(verb)) || roleWords.former(verb);
            verb++;
        }
        if (!roleWords.sameSentence(end - 1, verb + 1)) {
            return null;
        }
        var key = words.key(verb);
        over |= OVER.contains(key) && !has;
        if (COPULAS.contains(key)) {
            return complement(verb + 1, relative || has, over);
        }
        if (SERVES.contains(key) && "as".equals(words.key(verb + 1))) {
            return complement(verb + 2, true, over);
        }
        return relative && LEADS.contains(key) ? leads(verb, over) : null;
    }

    /** "X, 61, who was": the clause stands behind the age. */
    private int behindAge(int i) {
        return words.word(i).matches("\\d{1,3}") && ",".equals(words.key(i + 1)) ? i + 2 : i;
    }

    private @Nullable Role complement(int from, boolean bare, boolean over) {
        boolean opened = bare || roleWords.determiner(from) || roleWords.former(from);
        if (!opened || words.possessive(from) || !roleWords.headAhead(from)) {
            return null;
        }
        return phrases.role(from, end(from, true), over);
    }

    /** "heads the Institute": what leads is the role, where a body is led. */
    private @Nullable Role leads(int verb, boolean over) {
        boolean body = roleWords.determiner(verb + 1) || words.capital(verb + 1);
        int stop = end(verb + 1, false);
        boolean lasted = !over || Set.of("until", "from", "in").contains(words.key(stop));
        return body && lasted && stop > verb + 1 ? phrases.role(verb, stop, over) : null;
    }

    private int end(int from, boolean beforeAnd) {
        int i = from;
        int limit = Math.min(words.size(), from + LONGEST);
        while (i < limit
                && roleWords.sameSentence(from, i)
                && !roleWords.stops(i)
                && !roleWords.verb(i)
                && !(beforeAnd && "and".equals(words.key(i)))) {
            i++;
        }
        return i;
    }
}
