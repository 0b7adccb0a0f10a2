package org.onrecord.extraction.entity;

import org.jspecify.annotations.Nullable;

/** Titles right before a name: "North Korean leader", "then-U.S. Secretary of State", "Minister of Health". */
final class TitleBefore {

    private static final int LONGEST = 9;
    private static final int LONGEST_OFFICE = 5;

    private final NameLexicon lexicon;
    private final TextWords words;
    private final RoleWords roleWords;
    private final RolePhrase phrases;
    private final PersonPlaces places;

    TitleBefore(NameLexicon lexicon, TextWords words, RoleWords roleWords, RolePhrase phrases, PersonPlaces places) {
        this.lexicon = lexicon;
        this.words = words;
        this.roleWords = roleWords;
        this.phrases = phrases;
        this.places = places;
    }

    /** @param first first token of the name */
    @Nullable
    Role of(int first) {
        int last = first - 1;
        if (!roleWords.sameSentence(first, last) || !words.adjacent(last, first)) {
            return null;
        }
        boolean title = roleWords.person(last) || roleWords.persons(last);
        int head = title ? last : office(last);
        if (head < 0
                || roleWords.honorific(head)
                || roleWords.onlyBehind(head)
                || roleWords.verbThere(head)
                || isParticiple(head)) {
            return null;
        }
        int start = start(first, head);
        return phrases.role(start, first, false);
    }

    private int start(int first, int head) {
        boolean capital = words.capital(head) && !words.allCapitals(head);
        int start = head;
        while (start > 0
                && first - start < LONGEST
                && roleWords.sameSentence(first, start - 1)
                && words.adjacent(start - 1, start)
                && !roleWords.former(start)
                && !roleWords.onlyBehind(start - 1)) {
            int of = office(start - 1);
            if (of >= 0) {
                start = of;
            } else if (belongs(start - 1, capital)) {
                start--;
                capital &= words.capital(start) || !roleWords.person(start);
            } else {
                break;
            }
        }
        int body = places.organizationAround(start);
        return body < 0 ? start : body;
    }

    /** "the network President": of the words before a capitalised title, only certain ones may be small. */
    private boolean belongs(int i, boolean capital) {
        if (roleWords.former(i)) {
            return true;
        }
        if (capital && !words.capital(i)) {
            return (lexicon.titleModifiers().has(words.key(i)) && roleWords.modifier(i))
                    || (roleWords.person(i) && !roleWords.verbThere(i));
        }
        return roleWords.modifier(i) || roleWords.person(i);
    }

    /** The head of an office whose last word is no person: "Secretary of State", "chief of staff"; -1 if there is none. */
    private int office(int last) {
        if (last > 1 && "of".equals(words.key(last - 1)) && "chief".equals(words.key(last - 2))) {
            return last - 2;
        }
        for (int of = last - 1; of > 0 && of > last - LONGEST_OFFICE; of--) {
            if ("of".equals(words.key(of))) {
                return roleWords.person(of - 1) ? of - 1 : -1;
            }
            boolean inside = words.capital(of) || "and".equals(words.key(of)) || "the".equals(words.key(of));
            if (!inside || !words.capital(last)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isParticiple(int i) {
        var key = words.key(i);
        return !words.capital(i) && key.endsWith("ed") && !lexicon.titles().has(key);
    }
}
