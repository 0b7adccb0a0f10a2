package org.onrecord.extraction.entity;

import java.util.Set;
import org.onrecord.extraction.lexicon.Lexicon;
import org.onrecord.extraction.lexicon.WordTable;

/** Which words of a sentence can belong to a role, from {@code role-words.tsv} and the word lists of names. */
final class RoleWords {

    private static final Lexicon LEXICON = Lexicon.read("role-words.tsv");
    private static final Set<String> FORMER = LEXICON.words("FORMER");
    private static final Set<String> CURRENT = LEXICON.words("CURRENT");
    private static final Set<String> DETERMINERS = LEXICON.words("DETERMINER");
    private static final Set<String> LINKS = LEXICON.words("LINK");
    private static final Set<String> HONORIFICS = LEXICON.words("HONORIFIC");
    private static final Set<String> STOPS = LEXICON.words("STOP");
    private static final Set<String> SAID = LEXICON.words("SAID");
    private static final Set<String> VERBS = LEXICON.words("VERB");
    private static final Set<String> BEFORE_VERB = LEXICON.words("BEFORE_VERB");
    private static final Set<String> ONLY_BEHIND = LEXICON.words("ONLY_BEHIND");
    private static final Set<String> TAILS = LEXICON.words("TAIL");
    private static final Set<String> UNTIL = Set.of("until", "till", "to");
    private static final Set<String> DATED_BY = Set.of("in", "from", "for", "until", "on", "at");
    private static final WordTable IRREGULAR = WordTable.load("irregular-verbs");
    private static final int HEAD_WITHIN = 6;

    private final NameLexicon lexicon;
    private final TextWords words;

    RoleWords(NameLexicon lexicon, TextWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Whether the word means a kind of person: "leader", "Minister", "co-founder". */
    boolean person(int i) {
        return person(bare(words.key(i)));
    }

    private boolean person(String key) {
        if (lexicon.noRoles().has(key)) {
            return false;
        }
        return lexicon.titles().has(key)
                || (oftenNoun(key) && lexicon.words().column(key, 1).contains("person"));
    }

    /** Parts of speech that a word seldom has stand behind a hyphen. */
    private boolean oftenNoun(String key) {
        var parts = lexicon.words().column(key, 0);
        int rare = parts.indexOf('-');
        return (rare < 0 ? parts : parts.substring(0, rare)).indexOf('n') >= 0;
    }

    /** Whether the word means several of a kind of person: "Ministers", "Sens.". */
    boolean persons(int i) {
        var key = words.key(i);
        if (key.endsWith("s.")) {
            return lexicon.titles().has(key) && lexicon.titles().has(key.substring(0, key.length() - 2) + ".");
        }
        return (key.endsWith("s") && person(key.substring(0, key.length() - 1)))
                || (key.endsWith("men") && person(key.substring(0, key.length() - 2) + "an"));
    }

    /** Whether the word is a title without an office: "Mr.", "Sir". */
    boolean honorific(int i) {
        return HONORIFICS.contains(words.key(i));
    }

    /** Whether the word is a role behind a name only: "X, a fellow at Y", but "fellow Democrat X". */
    boolean onlyBehind(int i) {
        return ONLY_BEHIND.contains(words.key(i));
    }

    /** Whether the word can stand before the head of a role: adjectives, nouns, names, nationalities. */
    boolean modifier(int i) {
        var key = words.key(i);
        if (!words.isWord(i)) {
            return false;
        }
        if ((words.capital(i) && !lexicon.functionWords().has(key))
                || lexicon.titleModifiers().has(key)
                || lexicon.demonyms().has(key)) {
            return !lexicon.calendarWords().has(key) && !(key.equals("under") && !undersecretary(i));
        }
        if (lexicon.functionWords().has(key) || IRREGULAR.has(key) || key.endsWith("ed") || key.endsWith("ing")) {
            return former(i);
        }
        var parts = lexicon.words().column(key, 0);
        return key.indexOf('-') > 0 || (!parts.isEmpty() && parts.charAt(0) != 'v' && parts.charAt(0) != 'r');
    }

    private boolean undersecretary(int i) {
        return words.key(i + 1).startsWith("secretar");
    }

    boolean former(int i) {
        var key = words.key(i);
        return FORMER.contains(key) || prefix(i) > 0;
    }

    /** Letters of "ex-" or "then-" before the rest of the word, 0 if there is none. */
    int prefix(int i) {
        var key = words.key(i);
        if (key.startsWith("ex-")) {
            return 3;
        }
        return key.startsWith("then-") ? 5 : 0;
    }

    boolean current(int i) {
        return CURRENT.contains(words.key(i));
    }

    boolean determiner(int i) {
        return DETERMINERS.contains(words.key(i)) || words.possessive(i);
    }

    boolean link(int i) {
        return LINKS.contains(words.key(i));
    }

    /** Whether no role goes on over the word: a mark, a conjunction, or what dates it ("in 2019", "under Lane"). */
    boolean stops(int i) {
        return STOPS.contains(words.key(i))
                || (DATED_BY.contains(words.key(i)) && dated(i + 1))
                || (words.key(i).equals("under") && (words.capital(i + 1) || determiner(i + 1)) && !undersecretary(i));
    }

    /** Whether a year behind the word ends what it dates: "until 2018". */
    boolean ends(int i) {
        return UNTIL.contains(words.key(i));
    }

    private boolean dated(int i) {
        return words.word(i).matches("(?:19|20)\\d\\d")
                || (words.capital(i) && lexicon.calendarWords().has(words.key(i)));
    }

    boolean said(int i) {
        return SAID.contains(words.key(i));
    }

    /** Whether the word before shows that the word at the place is a verb: "to help Lane". */
    boolean verbThere(int i) {
        boolean canBeVerb = lexicon.words().column(words.key(i), 0).indexOf('v') >= 0;
        return canBeVerb && !words.capital(i) && BEFORE_VERB.contains(words.key(i - 1));
    }

    /** A finite verb after a role ends it. */
    boolean verb(int i) {
        var key = words.key(i);
        if (words.capital(i)) {
            return false;
        }
        return VERBS.contains(key)
                || IRREGULAR.column(key, 1).contains("past")
                || (key.endsWith("ed") && key.length() > 4 && !former(i));
    }

    /** Whether a phrase begins here whose head means a person: at most a few words before it, and no preposition. */
    boolean headAhead(int i) {
        for (int k = i; k < i + HEAD_WITHIN && sameSentence(i, k); k++) {
            if (person(k) && endsHead(i, k + 1)) {
                return true;
            }
            boolean part = determiner(k) || modifier(k) || former(k) || person(k) || current(k);
            if (!part) {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun group ends before a word: "a liberal think tank" is not headed by "liberal". */
    private boolean endsHead(int first, int next) {
        return !sameSentence(first, next)
                || stops(next)
                || TAILS.contains(words.key(next))
                || !(person(next) || (modifier(next) && !verb(next)));
    }

    boolean sameSentence(int a, int b) {
        return b >= 0 && b < words.size() && words.sentenceOf(a) == words.sentenceOf(b);
    }

    private static String bare(String key) {
        return key.replaceFirst("^(?:then|ex|co|vice|deputy)-", "").replaceFirst("-elect$", "");
    }
}
