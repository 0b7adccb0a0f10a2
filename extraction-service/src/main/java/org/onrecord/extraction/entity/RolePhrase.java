package org.onrecord.extraction.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;

/** Makes a role of a phrase: cuts off articles and "former", reads since when and of which country. */
final class RolePhrase {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final int LONGEST_OWNER = 5;

    private final NameLexicon lexicon;
    private final TextWords words;
    private final RoleWords roleWords;
    private final OfficeCountry country;

    RolePhrase(NameLexicon lexicon, TextWords words, RoleWords roleWords) {
        this.lexicon = lexicon;
        this.words = words;
        this.roleWords = roleWords;
        this.country = new OfficeCountry(lexicon, words, roleWords);
    }

    /**
     * @param over whether the words around say that it is over
     * @return null if nothing is left of it
     */
    @Nullable
    Role role(int begin, int end, boolean over) {
        int start = behindOwner(begin, end);
        boolean former = over || start > begin || ended(end);
        while (start < end - 1 && opener(start)) {
            former |= roleWords.former(start) && !words.possessive(start);
            start++;
        }
        int last = end;
        while (last > start && opensMore(last - 1)) {
            last--;
        }
        if (start >= last) {
            return null;
        }
        int prefix = roleWords.prefix(start);
        var whole = words.range(start, last);
        var range = new CharRange(whole.start() + prefix, whole.end());
        return new Role(words.text().at(range), range, former || prefix > 0, since(end), country.of(start, last));
    }

    /** "Pakistan's former ambassador": where the words behind the owner begin, if "former" stands there. */
    private int behindOwner(int begin, int end) {
        for (int i = begin; i < Math.min(end - 2, begin + LONGEST_OWNER); i++) {
            if (words.possessive(i) && roleWords.former(i + 1)) {
                return i + 1;
            }
        }
        return begin;
    }

    /** "mayor until 2018", "mayor from 2014 to 2018". */
    private boolean ended(int end) {
        int to = "from".equals(words.key(end)) ? end + 2 : end;
        return roleWords.ends(to) && words.word(to + 1).matches(YEAR);
    }

    /** A word that cannot end a role. */
    private boolean opensMore(int i) {
        return roleWords.link(i) || words.key(i).equals("and") || (roleWords.determiner(i) && !words.possessive(i));
    }

    /** What stands before the role's own words: "the", "also", "former". */
    private boolean opener(int i) {
        boolean former = roleWords.former(i) && roleWords.prefix(i) == 0;
        boolean small = lexicon.functionWords().has(words.key(i)) && !words.capital(i);
        return former || small || roleWords.determiner(i) || roleWords.current(i);
    }

    /** EDTF of "since 2019" or "since March 2019" behind the role, null if nothing is said. */
    private @Nullable String since(int end) {
        if (!"since".equals(words.key(end))) {
            return null;
        }
        var name = words.key(end + 1);
        int month = words.capital(end + 1) && name.length() >= 3 ? MONTHS.indexOf(name.substring(0, 3)) + 1 : 0;
        var year = words.word(month > 0 ? end + 2 : end + 1);
        if (!year.matches(YEAR)) {
            return null;
        }
        return month > 0 ? "%s-%02d".formatted(year, month) : year;
    }
}
