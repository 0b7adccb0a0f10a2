package org.onrecord.ingest.provenance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.ingest.lexicon.LexiconFile;

/**
 * One name of a byline.
 *
 * @param name as published, without roles and addresses
 * @param kind what it looks like; better kinds first
 */
record Writer(String name, Kind kind) {

    enum Kind {
        /** First name and last name. */
        PERSON,
        /** One name, or a few words in capitals that are no usual name. */
        OTHER,
        /** A desk, a team, an agency, or the site itself. */
        ORGANIZATION,
        /** The name of an account. */
        ACCOUNT,
        /** Nobody. */
        NOBODY
    }

    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|[dlDL][’']\\p{L}+|(?i:de|del|della|di|da|dos|das|la|le|van|von|der|den|ten|ter|zu|bin|ibn|al|el|y|e|af|do))";
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s" + WORD + "){1,4}");
    private static final Pattern ACCOUNT = Pattern.compile("\\S*[\\p{Ll}\\d._-]\\S*");
    private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern DAY =
            Pattern.compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|yesterday|today)(?:day)?\\.?");
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;
    private static final Set<String> ORGANIZATION_WORDS =
            new HashSet<>(LexiconFile.entries("byline-organizations.tsv"));
    static final Set<String> ROLES = new HashSet<>(LexiconFile.entries("byline-roles.tsv"));
    private static final Set<String> STOP_WORDS = new HashSet<>(LexiconFile.entries("byline-stop-words.tsv"));
    private static final Set<String> NOBODIES = new HashSet<>(LexiconFile.entries("no-writers.tsv"));

    /** The writer with a credential behind the name. */
    Writer with(String credential) {
        return new Writer(name + ", " + credential, kind);
    }

    static Writer of(String name, SiteNames site) {
        return new Writer(name, kind(name, site));
    }

    private static Kind kind(String name, SiteNames site) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST || name.contains(":") || NOBODIES.contains(lower) || !hasLetters(name)) {
            return Kind.NOBODY;
        }
        if (site.contains(name)) {
            return Kind.ORGANIZATION;
        }
        var words = List.of(lower.split("[\\s,:]+"));
        if (words.stream().anyMatch(STOP_WORDS::contains) || isDay(words.get(0))) {
            return Kind.NOBODY;
        }
        if (words.stream().anyMatch(ORGANIZATION_WORDS::contains)) {
            return Kind.ORGANIZATION;
        }
        if (PERSON.matcher(name).matches()) {
            return words.stream().skip(1).anyMatch(ROLES::contains) ? Kind.ORGANIZATION : Kind.PERSON;
        }
        if (ACCOUNT.matcher(name).matches() && !CAPITALIZED.matcher(name).matches()) {
            return Kind.ACCOUNT;
        }
        return words.size() <= MOST_WORDS ? Kind.OTHER : Kind.NOBODY;
    }

    /** A date stands where names do. */
    private static boolean isDay(String word) {
        return Months.number(word.replace(".", "")).isPresent()
                || DAY.matcher(word).matches();
    }

    private static boolean hasLetters(String name) {
        return name.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }
}
