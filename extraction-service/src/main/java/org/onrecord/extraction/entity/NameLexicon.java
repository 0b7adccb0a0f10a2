package org.onrecord.extraction.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.lexicon.WordTable;

/** The word lists that names are read with, loaded once. */
record NameLexicon(
        WordTable words,
        WordTable functionWords,
        WordTable calendarWords,
        WordTable particles,
        WordTable titles,
        WordTable titleModifiers,
        WordTable demonyms,
        WordTable countries,
        WordTable countryAliases,
        WordTable capitals,
        WordTable regions,
        WordTable cities,
        WordTable placeWords,
        WordTable organizations,
        WordTable organizationWords,
        WordTable agencies,
        WordTable eventWords,
        WordTable compoundTails,
        WordTable noRoles,
        WordTable forenames,
        WordTable nicknames,
        WordTable surnames,
        WordTable leaders,
        Map<String, String> shownByCode,
        Set<String> firstWords) {

    static final NameLexicon SHIPPED = load();

    private static NameLexicon load() {
        var countries = WordTable.load("countries");
        var aliases = WordTable.load("country-aliases");
        var regions = WordTable.load("regions");
        var cities = WordTable.load("cities");
        var organizations = WordTable.load("organizations");
        var agencies = WordTable.load("agencies");
        var leaders = WordTable.load("leaders");
        return new NameLexicon(
                WordTable.load("words"),
                WordTable.load("function-words"),
                WordTable.load("calendar-words"),
                WordTable.load("name-particles"),
                WordTable.load("title-words"),
                WordTable.load("title-modifiers"),
                WordTable.load("demonyms"),
                countries,
                aliases,
                WordTable.load("capitals"),
                regions,
                cities,
                WordTable.load("place-words"),
                organizations,
                WordTable.load("organization-words"),
                agencies,
                WordTable.load("event-name-words"),
                WordTable.load("compound-tails"),
                WordTable.load("no-role-words"),
                WordTable.load("forenames"),
                WordTable.load("nicknames"),
                WordTable.load("surnames"),
                leaders,
                shownByCode(countries),
                firstWords(countries, aliases, regions, cities, organizations, agencies, leaders));
    }

    /** The first words of all gazetteer names of several words. */
    private static Set<String> firstWords(WordTable... gazetteers) {
        var first = new HashSet<String>();
        for (var gazetteer : gazetteers) {
            for (var key : gazetteer.keys()) {
                int blank = key.indexOf(' ');
                if (blank > 0) {
                    first.add(key.substring(0, blank));
                }
            }
        }
        return first;
    }

    /** Whether a word is a common one, in its base form or with a regular ending. */
    boolean common(String key) {
        if (words.has(key) || functionWords.has(key)) {
            return true;
        }
        return base(key, "s", "")
                || base(key, "es", "")
                || base(key, "ies", "y")
                || base(key, "ed", "")
                || base(key, "d", "")
                || base(key, "ing", "")
                || base(key, "ing", "e")
                || base(key, "ly", "")
                || base(key, "er", "");
    }

    /** Whether a word is most often a verb, in its base form or with a regular ending. */
    boolean verb(String key) {
        for (var ending : List.of("", "s", "es", "ed", "d")) {
            var base = key.endsWith(ending) ? key.substring(0, key.length() - ending.length()) : key;
            if (words.column(base, 0).startsWith("v")) {
                return true;
            }
        }
        return false;
    }

    private boolean base(String key, String ending, String instead) {
        return key.length() > ending.length() + 2
                && key.endsWith(ending)
                && words.has(key.substring(0, key.length() - ending.length()) + instead);
    }

    boolean country(String key) {
        return countries.has(key) || countryAliases.has(key);
    }

    /** ISO code of a country's name, empty if it is none or means several. */
    String countryCode(String key) {
        var code = countries.column(key, 0);
        return code.isEmpty() ? countryAliases.column(key, 0) : code;
    }

    /** The name under which a country, or a part of one with a name of its own, is shown; empty if it is none. */
    String countryShown(String key) {
        var shown = countries.column(key, 1);
        if (!shown.isEmpty() || !countryAliases.has(key)) {
            return shown;
        }
        var own = countryAliases.column(key, 1);
        return own.isEmpty() ? shownByCode.getOrDefault(countryAliases.column(key, 0), "") : own;
    }

    private static Map<String, String> shownByCode(WordTable countries) {
        var shown = new HashMap<String, String>();
        for (var key : countries.keys()) {
            shown.put(countries.column(key, 0), countries.column(key, 1));
        }
        return Map.copyOf(shown);
    }

    /** A kind of organisation word: h may go on with "of" or "for", l stands last, s is a legal form. */
    boolean organizationWord(String key, char kind) {
        var word = organizationWords.has(key) ? key : singular(key);
        return organizationWords.column(word, 0).indexOf(kind) >= 0;
    }

    boolean placeWord(String key, char kind) {
        return placeWords.column(key, 0).indexOf(kind) >= 0;
    }

    private static String singular(String key) {
        if (key.endsWith("ies")) {
            return key.substring(0, key.length() - 3) + "y";
        }
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
