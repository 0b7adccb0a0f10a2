package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What speaks for a person, an organisation, a place or no name at all: one id per clue, weighed by {@link NameWeights}. */
final class NameClues {

    private static final Pattern REPORTING = Pattern.compile(
            "said|says|told|added|noted|asked|argued|claimed|insisted|wrote|replied|stressed|warned|announced|declared|explained|thinks|believes|wants|hopes");
    private static final Pattern GIVEN_WITH_HYPHEN = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private final NameLexicon lexicon;
    private final TextWords words;

    NameClues(NameLexicon lexicon, TextWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    List<String> of(NameCandidate candidate) {
        var clues = new ArrayList<String>();
        clues.add("any");
        whole(candidate, clues);
        shape(candidate, clues);
        parts(candidate, clues);
        before(candidate, clues);
        after(candidate, clues);
        return clues;
    }

    private void whole(NameCandidate c, List<String> clues) {
        var keys = words.keys(c.first(), c.end());
        var single = c.length() == 1 ? "one-" : "";
        if (exact(c, keys)) {
            add(clues, lexicon.country(keys), "is-country");
            add(clues, lexicon.agencies().has(keys), single + "is-agency");
        }
        add(clues, lexicon.regions().has(keys), "is-region");
        add(clues, lexicon.organizations().has(keys), single + "is-organization");
        add(clues, lexicon.leaders().has(keys), "is-leader");
        add(
                clues,
                lexicon.demonyms().has(keys)
                        || (keys.endsWith("s") && lexicon.demonyms().has(keys.substring(0, keys.length() - 1))),
                "is-demonym");
        if (lexicon.cities().has(keys)) {
            clues.add(single + "is-city-" + lexicon.cities().column(keys, 1));
        }
        add(
                clues,
                c.length() == 1 && lexicon.common(keys),
                words.unsure(c.first()) ? "is-common-word-unsure" : "is-common-word");
        add(clues, c.length() == 1 && lexicon.forenames().has(keys), "is-forename");
        add(clues, c.length() == 1 && lexicon.surnames().has(keys), "is-surname");
        add(clues, lexicon.titles().has(keys), "is-title");
        add(
                clues,
                words.dateline(c.first()) && words.allCapitals(c.first()) && !"(".equals(words.key(c.first() - 1)),
                "in-dateline");
        add(clues, placeFollows(c), "comma-before-place");
        add(clues, Character.isLowerCase(words.word(c.first()).charAt(0)), "inner-capital");
        add(clues, c.length() > 1 && lexicon.eventWords().has(words.key(c.end() - 1)), "last-event-word");
        add(
                clues,
                c.length() > 2
                        && lexicon.eventWords().column(words.key(c.first()), 0).contains("h"),
                "first-event-word");
    }

    /** "Austin, Texas". */
    private boolean placeFollows(NameCandidate c) {
        int i = c.end() + 1;
        if (!",".equals(words.key(c.end())) || !words.capital(i)) {
            return false;
        }
        var one = words.keys(i, i + 1);
        var two = i + 2 <= words.size() ? words.keys(i, i + 2) : one;
        return lexicon.regions().has(one)
                || lexicon.regions().has(two)
                || (lexicon.country(one) && !lexicon.common(one))
                || lexicon.country(two);
    }

    /** Short words such as US, WHO and ETA mean the gazetteer's name in capitals only. */
    private boolean exact(NameCandidate c, String keys) {
        return c.length() > 1
                || keys.length() > 4
                || !lexicon.common(keys)
                || words.allCapitals(c.first())
                || words.word(c.first()).indexOf('.') > 0;
    }

    private void shape(NameCandidate c, List<String> clues) {
        clues.add("words-" + Math.min(c.length(), 5));
        boolean acronym = c.length() == 1 && words.allCapitals(c.first());
        add(
                clues,
                acronym,
                words.unsure(c.first())
                        ? "acronym-unsure"
                        : "acronym-" + Math.min(words.word(c.first()).length(), 6));
        add(clues, c.length() == 1 && words.unsure(c.first()), "one-unsure");
        var first = words.key(c.first());
        add(clues, words.unsure(c.first()) && words.seenLower(first) && c.length() == 1, "seen-in-lower-case");
        add(clues, words.seenCapital(first), "seen-capital");
        for (int i = c.first(); i < c.end(); i++) {
            var word = words.word(i);
            add(clues, i < c.end() - 1 && words.initial(i), "has-initial");
            add(clues, GIVEN_WITH_HYPHEN.matcher(word).matches(), "has-hyphenated-given-name");
            add(clues, "of".equals(word) || "for".equals(word), "has-of");
            add(clues, "&".equals(word) || "and".equals(word), "has-and");
            add(clues, i > c.first() && lexicon.particles().has(word), "has-particle");
            add(clues, word.chars().anyMatch(Character::isDigit), "has-digit");
            add(clues, i > c.first() && words.allCapitals(i), "has-capitals");
        }
    }

    private void parts(NameCandidate c, List<String> clues) {
        var first = words.key(c.first());
        var last = words.key(c.end() - 1);
        if (c.length() > 1) {
            add(
                    clues,
                    lexicon.forenames().has(first),
                    lexicon.common(first) ? "first-forename-common" : "first-forename");
            add(clues, lexicon.surnames().has(first) && !lexicon.forenames().has(first), "first-surname");
            add(clues, lexicon.surnames().has(last), lexicon.common(last) ? "last-surname-common" : "last-surname");
            add(clues, lexicon.demonyms().has(first), "first-demonym");
            add(clues, lexicon.country(first), "first-country");
            add(clues, lexicon.common(first) && lexicon.common(last), "ends-common");
            add(clues, lexicon.common(last) && !lexicon.common(first), "last-common");
            add(clues, lexicon.common(first) && !lexicon.common(last), "first-common");
            add(clues, !lexicon.common(first) && !lexicon.common(last) && c.length() < 4, "ends-uncommon");
        }
        add(clues, lexicon.placeWord(first, 'f') && c.length() > 1, "first-place-" + first);
        add(clues, lexicon.placeWord(last, 'l'), "last-place-" + last);
        add(clues, lexicon.organizationWord(first, 'h') && c.length() > 1, "first-organization");
        add(clues, lexicon.organizationWord(last, 'l'), c.length() > 1 ? "last-organization" : "one-organization");
        add(clues, lexicon.organizationWord(last, 'l'), "last-organization-" + last);
        add(clues, lexicon.organizationWord(last, 's') && c.length() > 1, "last-legal-form");
        for (int i = c.first() + 1; i < c.end() - 1; i++) {
            add(clues, lexicon.organizationWord(words.key(i), 'h'), "inner-organization");
        }
        for (var field : lexicon.words().column(last, 1).split(",")) {
            add(clues, !field.isEmpty(), (c.length() == 1 ? "one-field-" : "last-field-") + field);
        }
        if (!lexicon.common(last)) {
            clues.add("suffix-" + last.substring(Math.max(0, last.length() - 3)));
        }
    }

    private void before(NameCandidate c, List<String> clues) {
        add(clues, c.titled(), "title-before");
        int i = c.first() - 1;
        var previous = words.key(i);
        if (c.first() == 0 || !sameSentence(c.first(), i)) {
            clues.add("before-nothing");
            return;
        }
        if (c.titled()) {
            return;
        }
        if (lexicon.functionWords().has(previous)) {
            clues.add("before-" + previous);
            add(clues, "the".equals(previous) && "of".equals(words.key(i - 1)), "before-of-the");
            add(clues, "the".equals(previous) && "in".equals(words.key(i - 1)), "before-in-the");
        } else if (!words.isWord(i)) {
            clues.add("mark-before-" + (previous.length() == 1 ? previous : "other"));
            add(clues, ",".equals(previous) && words.capital(i - 1), "comma-after-capital");
        } else {
            personWord(previous, clues);
            add(clues, words.capital(i), "capital-before");
            add(clues, previous.endsWith("ed") || previous.endsWith("ing"), "verb-form-before");
        }
    }

    private void personWord(String previous, List<String> clues) {
        if (lexicon.titles().has(previous)) {
            clues.add("lower-title-before");
        }
        for (var field : lexicon.words().column(previous, 1).split(",")) {
            add(clues, !field.isEmpty(), "before-field-" + field);
        }
    }

    private void after(NameCandidate c, List<String> clues) {
        int i = c.end();
        var next = words.key(i);
        if (i >= words.size() || !sameSentence(c.first(), i)) {
            clues.add("after-nothing");
        } else if (words.possessive(i)) {
            clues.add("after-possessive");
        } else if (REPORTING.matcher(next).matches()) {
            clues.add("after-reporting");
        } else if (lexicon.functionWords().has(next)) {
            clues.add("after-" + next);
        } else if (words.isWord(i)) {
            var columns = lexicon.words().column(next, 0);
            clues.add("after-" + (columns.isEmpty() ? "unknown-word" : "part-" + columns.charAt(0)));
            for (var field : lexicon.words().column(next, 1).split(",")) {
                add(clues, !field.isEmpty(), "after-field-" + field);
            }
            add(clues, next.endsWith("ed"), "after-past-form");
        } else {
            clues.add("mark-after-" + (next.length() == 1 && !Character.isDigit(next.charAt(0)) ? next : "other"));
            add(clues, ",".equals(next) && words.capital(i + 1), "comma-before-capital");
            add(clues, "(".equals(next) && words.allCapitals(i + 1), "acronym-in-brackets-after");
            add(
                    clues,
                    "(".equals(next)
                            && !words.word(i + 1).isEmpty()
                            && Character.isDigit(words.word(i + 1).charAt(0)),
                    "year-in-brackets-after");
        }
    }

    private boolean sameSentence(int a, int b) {
        return words.sentenceOf(a) == words.sentenceOf(b);
    }

    private static void add(List<String> clues, boolean there, String clue) {
        if (there) {
            clues.add(clue);
        }
    }
}
