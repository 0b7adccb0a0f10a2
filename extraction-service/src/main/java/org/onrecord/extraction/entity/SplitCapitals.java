package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.segment.Sentence;

/** Finds the stretches of capitalised words in a sentence, with the small words that may stand inside a name. */
final class SplitCapitals {

    private static final Set<String> LINKS = Set.of("of", "for", "on", "against", "to");
    private static final Set<String> OWNERS = Set.of(
            "people",
            "children",
            "women",
            "men",
            "workers",
            "veterans",
            "teachers",
            "farmers",
            "players",
            "writers",
            "king",
            "queen",
            "lawyers",
            "journalists",
            "citizens",
            "students",
            "doctors",
            "governors",
            "mcdonald",
            "sotheby",
            "christie",
            "moody",
            "lloyd",
            "macy",
            "wendy",
            "sainsbury",
            "levi");
    private static final int LONGEST_GAZETTEER_NAME = 8;

    private final NameLexicon lexicon;
    private final TextWords words;

    SplitCapitals(NameLexicon lexicon, TextWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Stretches as pairs of first token and token after the last. */
    List<NameCandidate> in(Sentence sentence) {
        var found = new ArrayList<NameCandidate>();
        int end = sentence.endToken();
        for (int i = sentence.firstToken(); i < end; i++) {
            if (!starts(i, end)) {
                continue;
            }
            int stop = Math.max(grow(i, end), gazetteerEnd(i, end));
            found.add(new NameCandidate(i, stop, false));
            i = stop - 1;
        }
        return found;
    }

    private boolean starts(int i, int end) {
        if (!words.capital(i) || blocked(i)) {
            return gazetteerEnd(i, end) > i + 1;
        }
        return !weak(i) || nameStart(i, end);
    }

    /** A first word of a sentence that is a common word, and that the text never writes with a capital elsewhere. */
    private boolean weak(int i) {
        var key = words.key(i);
        return words.unsure(i)
                && !words.allCapitals(i)
                && !words.seenCapital(key)
                && (lexicon.common(key) || words.seenLower(key))
                && !lexicon.country(key)
                && !lexicon.demonyms().has(key)
                && !lexicon.agencies().has(key)
                && !words.dateline(i);
    }

    /** Whether a weak first word still begins a name: "Mayor Diaz", "Bank of Japan". */
    private boolean nameStart(int i, int end) {
        int next = i + 1;
        if (next >= end || !words.adjacent(i, next)) {
            return false;
        }
        var key = words.key(i);
        boolean head = lexicon.titles().has(key)
                || lexicon.titleModifiers().has(key)
                || lexicon.organizationWord(key, 'h')
                || lexicon.placeWord(key, 'f')
                || lexicon.forenames().has(key)
                || lexicon.surnames().has(key)
                || lexicon.cities().has(key);
        if (words.capital(next) && !blocked(next)) {
            return head || (!words.seenLower(key) && !words.unsure(next));
        }
        return LINKS.contains(words.key(next)) && lexicon.organizationWord(key, 'h') && linked(next, end) > 0;
    }

    private boolean blocked(int i) {
        var key = words.key(i);
        if (lexicon.calendarWords().has(key) || "i".equals(key) || "no.".equals(key)) {
            return true;
        }
        int hyphen = key.lastIndexOf('-');
        if (hyphen > 0
                && lexicon.compoundTails().has(key.substring(hyphen + 1))
                && !Character.isUpperCase(words.word(i).charAt(hyphen + 1))) {
            return true;
        }
        return lexicon.functionWords().has(key) && !acronym(i) && !words.initial(i);
    }

    private boolean acronym(int i) {
        return (words.allCapitals(i) && !words.unsure(i))
                || (words.word(i).indexOf('.') > 0
                        && words.capital(i)
                        && !words.key(i).equals("a.m."));
    }

    private int grow(int first, int end) {
        int stop = first + 1;
        while (stop < end) {
            int next = step(first, stop, end);
            if (next < 0) {
                return stop;
            }
            stop = next;
        }
        return stop;
    }

    /** The token after the next part of the name, or -1 if the name is over. */
    private int step(int first, int stop, int end) {
        if (stop - first > 1
                && lexicon.organizationWord(words.key(stop - 1), 's')
                && words.word(stop - 1).length() > 2) {
            return -1;
        }
        if ((namePart(stop) || wordInside(stop, end)) && words.adjacent(stop - 1, stop)) {
            return stop + 1;
        }
        var key = words.key(stop);
        if (".".equals(key) && words.initial(stop - 1) && namePart(stop + 1) && stop + 1 < end) {
            return stop + 2;
        }
        if (",".equals(key) && stop + 1 < end && "d.c.".equals(words.key(stop + 1))) {
            return stop + 2;
        }
        if (",".equals(key)
                && stop + 1 < end
                && lexicon.organizationWord(words.key(stop + 1), 's')
                && words.capital(stop + 1)) {
            return stop + 2;
        }
        boolean couple = stop - first > 1
                && lexicon.forenames().has(words.key(first))
                && lexicon.forenames().has(words.key(stop + 1));
        if ("&".equals(key) && stop + 1 < end && words.capital(stop + 1) && !couple) {
            return stop + 2;
        }
        int after = particles(first, stop, end);
        if (after < 0
                && words.possessive(stop)
                && OWNERS.contains(words.key(stop - 1))
                && namePart(stop + 1)
                && stop + 1 < end) {
            after = stop + 2;
        }
        if (after < 0 && LINKS.contains(key) && words.adjacent(stop - 1, stop) && headsOrganization(first, stop)) {
            after = linked(stop, end);
        }
        if (after < 0 && "and".equals(key) && stop + 1 < end && namePart(stop + 1)) {
            after = joined(first, stop, end);
        }
        return after;
    }

    /** A small word with a capital between two others: "Australia First Party". */
    private boolean wordInside(int i, int end) {
        return words.capital(i)
                && !words.unsure(i)
                && i + 1 < end
                && namePart(i + 1)
                && words.adjacent(i, i + 1)
                && !lexicon.calendarWords().has(words.key(i))
                && words.key(i).length() > 2;
    }

    private boolean namePart(int i) {
        return words.capital(i) && !blocked(i);
    }

    /** Skips "van der", "bin", "de la" between two capitalised words. */
    private int particles(int first, int stop, int end) {
        int i = stop;
        while (i < end && i - stop < 3 && lexicon.particles().has(words.key(i)) && !words.capital(i)) {
            i++;
        }
        boolean name = i > stop && i < end && namePart(i) && !lexicon.organizationWord(words.key(stop - 1), 'h');
        return name && first < stop ? i + 1 : -1;
    }

    private boolean headsOrganization(int first, int stop) {
        var last = words.key(stop - 1);
        boolean event = lexicon.eventWords().column(last, 0).indexOf('h') >= 0 && "of".equals(words.key(stop));
        if (lexicon.organizationWord(last, 'h') || event) {
            return true;
        }
        boolean place = lexicon.placeWord(last, 'f')
                && Set.of("gulf", "strait", "straits", "isle", "bay", "republic", "cape", "sea")
                        .contains(last);
        boolean office =
                Set.of("secretary", "minister", "chief", "undersecretary").contains(last);
        return (place && "of".equals(words.key(stop)))
                || (office && "of".equals(words.key(stop)) && titleAhead(stop) && first < stop);
    }

    /** "Secretary of State Baker": the office belongs to a title before a name. */
    private boolean titleAhead(int link) {
        return namePart(link + 1) && lexicon.titles().has(words.keys(link - 1, Math.min(link + 2, words.size())));
    }

    /** After "of" or "for", perhaps with "the": the token after the first capitalised word there. */
    private int linked(int link, int end) {
        int i = link + 1;
        if (i < end && "the".equals(words.key(i))) {
            i++;
        }
        return i < end && namePart(i) ? i + 1 : -1;
    }

    /** "Health and Human Services", "Strategic and International Studies": common words on both sides of "and". */
    private int joined(int first, int stop, int end) {
        int last = stop + 1;
        while (last + 1 < end && namePart(last + 1) && words.adjacent(last, last + 1)) {
            last++;
        }
        boolean commonSides = lexicon.common(words.key(stop - 1)) && lexicon.common(words.key(stop + 1));
        boolean inside = false;
        for (int i = first; i < stop; i++) {
            inside |= LINKS.contains(words.key(i));
        }
        boolean organization = lexicon.organizationWord(words.key(last), 'l')
                && last > stop + 1
                && !lexicon.organizationWord(words.key(stop - 1), 'l');
        return commonSides && (inside || organization) ? stop + 2 : -1;
    }

    /** The end of the longest gazetteer name of several words that begins here, small words included; -1 if none. */
    private int gazetteerEnd(int first, int end) {
        if (!words.capital(first) || !lexicon.firstWords().contains(words.key(first))) {
            return -1;
        }
        int limit = Math.min(end, first + LONGEST_GAZETTEER_NAME);
        for (int stop = limit; stop > first + 1; stop--) {
            if (!words.capital(stop - 1) || !connected(first, stop)) {
                continue;
            }
            var keys = words.keys(first, stop);
            if (lexicon.country(keys)
                    || lexicon.regions().has(keys)
                    || lexicon.agencies().has(keys)
                    || lexicon.organizations().has(keys)
                    || lexicon.cities().has(keys)
                    || lexicon.leaders().has(keys)) {
                return stop;
            }
        }
        return -1;
    }

    private boolean connected(int first, int stop) {
        for (int i = first + 1; i < stop; i++) {
            if (!words.adjacent(i - 1, i)) {
                return false;
            }
        }
        return true;
    }
}
