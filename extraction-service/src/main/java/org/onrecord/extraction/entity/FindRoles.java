package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roles that the words around one mention of a person give: before the name ("South Korean Vice Foreign Minister"), behind
 * a comma ("head of the Korea Chair at CSIS and former director"), before a comma ("the prime minister, X,"), or after "is".
 */
final class FindRoles {

    private static final int LONGEST_BEFORE = 9;
    private static final int LONGEST_AFTER = 32;
    private static final int HEAD_WITHIN = 6;
    private static final Set<String> STOPS = Set.of(
            ",", ".", ";", ":", "(", ")", "”", "“", "\"", "—", "–", "!", "?", "who", "whose", "which", "that", "when",
            "where", "while", "after", "before", "as", "but", "said", "says", "told", "since");

    /** What follows these is the office's field, not its country: "for Korea and Japan". */
    private static final Set<String> OF_OTHERS = Set.of("for", "to", "with", "on");

    private final NameLexicon lexicon;
    private final TextWords words;
    private final RoleWords roleWords;

    FindRoles(NameLexicon lexicon, TextWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.roleWords = new RoleWords(lexicon, words);
    }

    /**
     * @param first first token of the name
     * @param end token after the name
     */
    List<Role> around(int first, int end) {
        var roles = new ArrayList<Role>();
        var before = before(first);
        if (before != null) {
            roles.add(before);
        }
        if (",".equals(words.key(end))) {
            behindComma(end + 1, roles);
        } else {
            afterIs(end, roles);
        }
        if (before == null
                && ",".equals(words.key(first - 1))
                && Set.of(",", ".", "”").contains(words.key(end))) {
            var apposed = beforeComma(first - 1);
            if (apposed != null) {
                roles.add(apposed);
            }
        }
        return roles;
    }

    /** "North Korean leader", "then-U.S. Secretary of State". */
    private @Nullable Role before(int first) {
        int last = first - 1;
        if (!sameSentence(first, last) || (!roleWords.person(last) && !officeOf(last)) || roleWords.honorific(last)) {
            return null;
        }
        int start = last;
        while (start > 0
                && first - start < LONGEST_BEFORE
                && sameSentence(first, start - 1)
                && words.adjacent(start - 1, start)) {
            boolean of = "of".equals(words.key(start - 1))
                    && (roleWords.person(start - 2) || "chief".equals(words.key(start - 2)))
                    && start - 1 > last - 3;
            if (!of && !roleWords.modifier(start - 1) && !roleWords.person(start - 1)) {
                break;
            }
            start -= of ? 2 : 1;
        }
        return role(start, first);
    }

    /** "Secretary of State", "chief of staff": the last word is no person. */
    private boolean officeOf(int last) {
        return "of".equals(words.key(last - 1)) && roleWords.person(last - 2) && words.capital(last);
    }

    private void behindComma(int start, List<Role> roles) {
        int i = start;
        if (words.word(i).matches("\\d{1,3}") && ",".equals(words.key(i + 1))) {
            i += 2;
        }
        int limit = Math.min(words.size(), i + LONGEST_AFTER);
        int begin = i;
        while (i < limit && sameSentence(start, i) && !STOPS.contains(words.key(i)) && !roleWords.verb(i)) {
            if ("and".equals(words.key(i)) && headAhead(i + 1) && i > begin) {
                addPhrase(begin, i, roles);
                begin = i + 1;
            }
            i++;
        }
        boolean closed = i >= words.size() || !sameSentence(start, i) || STOPS.contains(words.key(i));
        if (closed && !phraseIsName(begin, i)) {
            addPhrase(begin, i, roles);
        }
    }

    /** A list of names is no apposition: "Kim, Lee and Park". */
    private boolean phraseIsName(int begin, int end) {
        return begin < end && words.capital(begin) && !headAhead(begin);
    }

    private void afterIs(int end, List<Role> roles) {
        var verb = words.key(end);
        boolean is = Set.of("is", "was", "became", "remains").contains(verb);
        if (!is
                || !sameSentence(end - 1, end + 1)
                || (!roleWords.determiner(end + 1) && !roleWords.former(end + 1))
                || "'s".equals(words.key(end + 1))) {
            return;
        }
        int i = end + 1;
        int limit = Math.min(words.size(), i + LONGEST_AFTER);
        while (i < limit
                && sameSentence(end, i)
                && !STOPS.contains(words.key(i))
                && !roleWords.verb(i)
                && !"and".equals(words.key(i))) {
            i++;
        }
        int size = roles.size();
        addPhrase(end + 1, i, roles);
        if (verb.equals("was") && roles.size() > size) {
            var role = roles.remove(size);
            roles.add(new Role(role.text(), role.range(), true, role.since(), role.country()));
        }
    }

    /** "The South Korean president, X," and "the director of the agency, X,". */
    private @Nullable Role beforeComma(int comma) {
        int start = comma;
        while (start > 0
                && comma - start < LONGEST_BEFORE
                && sameSentence(comma, start - 1)
                && !roleWords.determiner(start - 1)
                && (roleWords.modifier(start - 1) || roleWords.person(start - 1) || roleWords.link(start - 1))) {
            start--;
        }
        boolean led = start > 0 && sameSentence(comma, start - 1) && roleWords.determiner(start - 1);
        return led && headAhead(start) && start < comma ? role(start, comma) : null;
    }

    /** Whether a phrase begins here whose head means a person: at most a few words before it, and no preposition. */
    private boolean headAhead(int i) {
        for (int k = i; k < i + HEAD_WITHIN && sameSentence(i, k); k++) {
            if (roleWords.person(k) && !(roleWords.person(k + 1) && !STOPS.contains(words.key(k + 1)))) {
                return true;
            }
            boolean part = roleWords.determiner(k)
                    || roleWords.modifier(k)
                    || roleWords.former(k)
                    || roleWords.person(k)
                    || "also".equals(words.key(k));
            if (!part) {
                return false;
            }
        }
        return false;
    }

    private void addPhrase(int begin, int end, List<Role> roles) {
        int start = begin;
        while (start < end
                && (roleWords.determiner(start)
                        || Set.of("also", "now", "currently").contains(words.key(start)))) {
            start++;
        }
        if (start < end && headAhead(start)) {
            var role = role(start, end);
            if (role != null) {
                roles.add(role);
            }
        }
    }

    private @Nullable Role role(int begin, int end) {
        int start = begin;
        boolean former = false;
        while (start < end - 1 && roleWords.former(start) && words.key(start).indexOf('-') < 0) {
            former = true;
            start++;
        }
        former |= roleWords.former(start);
        while (start < end - 1
                && ((lexicon.functionWords().has(words.key(start)) && !words.capital(start))
                        || roleWords.determiner(start))) {
            start++;
        }
        if (start >= end) {
            return null;
        }
        var range = words.range(start, end);
        return new Role(words.text().at(range), range, former, since(end), country(start, end));
    }

    private @Nullable String since(int end) {
        boolean since = "since".equals(words.key(end)) && words.word(end + 1).matches("(?:19|20)\\d\\d");
        return since ? words.word(end + 1) : null;
    }

    private @Nullable String country(int start, int end) {
        for (int i = start; i < end && !OF_OTHERS.contains(words.key(i)); i++) {
            for (int n = Math.min(3, end - i); n > 0; n--) {
                var keys = words.keys(i, i + n);
                var code = lexicon.demonyms().has(keys)
                        ? lexicon.demonyms().column(keys, 0)
                        : words.capital(i) ? lexicon.countryCode(keys) : "";
                if (!code.isEmpty()) {
                    return code;
                }
            }
        }
        return null;
    }

    private boolean sameSentence(int a, int b) {
        return b >= 0 && b < words.size() && words.sentenceOf(a) == words.sentenceOf(b);
    }
}
