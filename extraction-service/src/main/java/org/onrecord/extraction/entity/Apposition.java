package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Roles set beside a name: "X, head of the Korea Chair at CSIS and former director of ..., said", "X — a lawyer — said",
 * "X (a lawyer)", and before it: "the prime minister, X,".
 */
final class Apposition {

    private static final Set<String> OPENERS = Set.of(",", "—", "–", "--", "(");
    private static final int LONGEST_BEFORE = 12;
    private static final int LONGEST = 32;
    private static final int MOST = 4;

    private final TextWords words;
    private final RoleWords roleWords;
    private final RolePhrase phrases;
    private final PersonPlaces places;

    Apposition(TextWords words, RoleWords roleWords, RolePhrase phrases, PersonPlaces places) {
        this.words = words;
        this.roleWords = roleWords;
        this.phrases = phrases;
        this.places = places;
    }

    /** @param end token after the name */
    List<Role> behind(int end) {
        var roles = new ArrayList<Role>();
        var opener = words.key(end);
        if (!OPENERS.contains(opener) || !roleWords.sameSentence(end - 1, end)) {
            return roles;
        }
        int from = skipAge(end + 1);
        for (int n = 0; n < MOST && from > 0; n++) {
            int before = roles.size();
            int stop = phrase(from, opener, roles);
            boolean more = roles.size() > before && ",".equals(opener) && ",".equals(words.key(stop));
            from = more && goesOn(stop + 1) ? stop + 1 : 0;
        }
        return roles;
    }

    /** Whether one more role of the person begins: "minister of France, a member of the Council" says what France is. */
    private boolean goesOn(int i) {
        boolean article = roleWords.determiner(i);
        boolean behindName = words.capital(i - 2);
        int next = article ? i + 1 : i;
        return roleWords.former(next) || roleWords.current(next) || (article && !behindName);
    }

    private int skipAge(int i) {
        int age = "aged".equals(words.key(i)) ? i + 1 : i;
        return words.word(age).matches("\\d{1,3}") && ",".equals(words.key(age + 1)) ? age + 2 : i;
    }

    /** Adds the roles of one stretch; returns the token that ends it. */
    private int phrase(int from, String opener, List<Role> roles) {
        int limit = Math.min(words.size(), from + LONGEST);
        var found = new ArrayList<Role>();
        int begin = from;
        int i = from;
        while (i < limit && roleWords.sameSentence(from, i) && !roleWords.stops(i) && !roleWords.verb(i)) {
            boolean and = "and".equals(words.key(i)) && i > begin;
            if (and && places.personFrom(i + 1) > 0) {
                break;
            }
            if (and && roleWords.headAhead(i + 1) && isTwo(begin, i)) {
                add(begin, i, found);
                begin = i + 1;
            }
            i++;
        }
        if (closed(from, i, opener)) {
            if (!introduces(begin, i)) {
                add(begin, i, found);
            }
            roles.addAll(found);
        }
        return i;
    }

    /** "head of the desk and former adviser" are two roles, "founder and chief executive of Nordwind" are one. */
    private boolean isTwo(int begin, int and) {
        if (roleWords.former(and + 1) || roleWords.determiner(and + 1) || roleWords.current(and + 1)) {
            return true;
        }
        for (int i = begin; i < and; i++) {
            if (roleWords.link(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the stretch is set off at its end too. "After meeting X, the president said" is none; where newspapers leave
     * out the second comma, an office with its field but without an article shows it.
     */
    private boolean closed(int from, int stop, String opener) {
        if (!roleWords.sameSentence(from, stop)) {
            return !"(".equals(opener);
        }
        if ("(".equals(opener)) {
            return ")".equals(words.key(stop));
        }
        if (roleWords.said(stop)) {
            return !roleWords.determiner(from) && hasField(from, stop);
        }
        return roleWords.stops(stop) || "and".equals(words.key(stop));
    }

    private boolean hasField(int from, int stop) {
        for (int i = from; i < stop; i++) {
            if (roleWords.link(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Speaking after X, the president, Y, said": the words introduce the next name. */
    private boolean introduces(int begin, int stop) {
        int next = places.personFrom(stop + 1);
        return roleWords.determiner(begin)
                && ",".equals(words.key(stop))
                && next > 0
                && Set.of(",", ".", "”").contains(words.key(next))
                && !roleWords.headAhead(next + 1);
    }

    private void add(int begin, int end, List<Role> roles) {
        if (begin < end && roleWords.headAhead(begin) && !namesAnother(begin, end)) {
            var role = phrases.role(begin, end, false);
            if (role != null) {
                roles.add(role);
            }
        }
    }

    /** "Kim, Chairman Lee and ...": the phrase is another person's title and name; "aide to Lee", "Lee's aide" are not. */
    private boolean namesAnother(int begin, int end) {
        boolean linked = false;
        for (int i = begin; i < end; i++) {
            linked |= roleWords.link(i);
            int name = places.personFrom(i);
            boolean modifies = name < end && (words.possessive(name) || roleWords.headAhead(name));
            if (name > 0 && !modifies && (!linked || behindBody(i))) {
                return true;
            }
        }
        return false;
    }

    /** "leader of the Union Rosa Duarte": a name right behind that of a body begins anew. */
    private boolean behindBody(int name) {
        return places.organizationAround(name - 1) >= 0;
    }

    /**
     * "The South Korean president, X," and "the director of the agency, X,".
     *
     * @param first first token of the name
     * @param end token after it
     */
    @Nullable
    Role before(int first, int end) {
        int comma = first - 1;
        boolean setOff = ",".equals(words.key(comma))
                && Set.of(",", ".", "”", ";", ")").contains(words.key(end))
                && roleWords.sameSentence(first, comma);
        if (!setOff) {
            return null;
        }
        for (int i = comma - 1; i > comma - LONGEST_BEFORE && roleWords.sameSentence(comma, i); i--) {
            if (roleWords.determiner(i)) {
                if (i + 1 < comma && roleWords.headAhead(i + 1)) {
                    return namesAnother(i + 1, comma) ? null : phrases.role(i + 1, comma, false);
                }
            } else if (!roleWords.modifier(i) && !roleWords.person(i) && !roleWords.link(i)) {
                return null;
            }
        }
        return null;
    }
}
