package org.onrecord.extraction.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.Lexicon;

/** The country whose office a role is: "French President", "president of Chile", "Kenya's foreign minister". */
final class OfficeCountry {

    private static final Set<String> OF_OTHERS = Lexicon.read("role-words.tsv").words("OF_OTHERS");
    private static final int LONGEST_NAME = 3;

    private final NameLexicon lexicon;
    private final TextWords words;
    private final RoleWords roleWords;

    OfficeCountry(NameLexicon lexicon, TextWords words, RoleWords roleWords) {
        this.lexicon = lexicon;
        this.words = words;
        this.roleWords = roleWords;
    }

    /** ISO 3166-1 alpha-2 code, null if the words name no country. */
    @Nullable
    String of(int first, int end) {
        var owner = owner(first);
        if (owner != null) {
            return owner;
        }
        for (int i = first; i < end && !OF_OTHERS.contains(words.key(i)); i++) {
            for (int n = Math.min(LONGEST_NAME, end - i); n > 0; n--) {
                var code = code(i, i + n, end);
                if (!code.isEmpty()) {
                    return code;
                }
            }
        }
        return null;
    }

    /** "Kenya's" before the role. */
    private @Nullable String owner(int role) {
        int first = role;
        while (first > 0 && roleWords.former(first - 1) && !words.possessive(first - 1)) {
            first--;
        }
        if (!words.possessive(first - 1)) {
            return null;
        }
        for (int n = LONGEST_NAME; n > 0; n--) {
            int start = first - 1 - n;
            var code = start < 0 ? "" : lexicon.countryCode(words.keys(start, first - 1));
            if (!code.isEmpty() && words.capital(start) && !partOfPlace(start, first - 1)) {
                return code;
            }
        }
        return null;
    }

    private String code(int first, int end, int limit) {
        var keys = words.keys(first, end);
        if (!words.capital(first) || partOfPlace(first, end)) {
            return "";
        }
        if (lexicon.demonyms().has(keys)) {
            return lexicon.demonyms().column(keys, 0);
        }
        return partOfName(first, end, limit) ? "" : lexicon.countryCode(keys);
    }

    /** "CEO of Iraq and Afghanistan Veterans of America": a country within a longer name is not the office's. */
    private boolean partOfName(int first, int end, int limit) {
        int link = words.key(first - 1).equals("the") ? first - 2 : first - 1;
        if (!roleWords.link(link) && !words.key(link).equals("and")) {
            return false;
        }
        boolean goesOn = end < limit && (words.capital(end) || "and".equals(words.key(end)));
        boolean begunBefore = words.capital(link - 1) && !roleWords.person(link - 1);
        return (goesOn && !words.allCapitals(first)) || begunBefore;
    }

    /** "New Jersey", "North Korea's": whether the words are only a part of a place's name. */
    private boolean partOfPlace(int first, int end) {
        if (first == 0 || !words.capital(first - 1)) {
            return false;
        }
        var longer = words.keys(first - 1, end);
        return lexicon.regions().has(longer) || lexicon.cities().has(longer) || lexicon.country(longer);
    }
}
