package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts titles, nationalities and countries off a stretch of capitalised words, so that the name alone is left. */
final class CutTitles {

    /** Tokens that are looked at as a whole: no name has as many, and the work grows with the square of their number. */
    private static final int LONGEST = 60;

    private final NameLexicon lexicon;
    private final TextWords words;
    private final Set<String> companies = new HashSet<>();

    CutTitles(NameLexicon lexicon, TextWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Takes up companies with their legal form: "Nordic Foods Inc." makes "Nordic Foods" a name of its own. */
    void learn(List<NameCandidate> stretches) {
        for (var stretch : stretches) {
            if (stretch.length() > 2 && lexicon.organizationWord(words.key(stretch.end() - 1), 's')) {
                companies.add(words.keys(stretch.first(), stretch.end() - 1));
            }
        }
    }

    /** The names within a stretch. */
    List<NameCandidate> in(NameCandidate stretch) {
        var found = new ArrayList<NameCandidate>();
        for (int from = stretch.first(); from < stretch.end(); from += LONGEST) {
            int end = Math.min(stretch.end(), from + LONGEST);
            cut(new NameCandidate(from, end, from == stretch.first() && stretch.titled()), found);
        }
        return found;
    }

    private void cut(NameCandidate stretch, List<NameCandidate> found) {
        if (stretch.length() <= 0) {
            return;
        }
        if (known(stretch)) {
            found.add(stretch);
            return;
        }
        int title = title(stretch);
        if (title >= 0) {
            int before = titleBegin(stretch.first(), title);
            cut(new NameCandidate(stretch.first(), before, false), found);
            cut(new NameCandidate(title, stretch.end(), true), found);
            return;
        }
        int nation = leading(stretch);
        if (nation == 0) {
            found.add(stretch);
            return;
        }
        int rest = stretch.first() + nation;
        if (rest < stretch.end()
                && (organizationLast(stretch.end() - 1) || organizationWithOf(rest, stretch.end()))
                && !stretch.titled()) {
            found.add(stretch);
            return;
        }
        if (lexicon.country(words.keys(stretch.first(), rest))
                && !lexicon.demonyms().has(words.keys(stretch.first(), rest))) {
            found.add(new NameCandidate(stretch.first(), rest, false));
        }
        cut(new NameCandidate(rest, stretch.end(), stretch.titled()), found);
    }

    private boolean known(NameCandidate stretch) {
        var keys = words.keys(stretch.first(), stretch.end());
        return stretch.length() > 1
                && (companies.contains(keys)
                        || lexicon.agencies().has(keys)
                        || lexicon.country(keys)
                        || lexicon.regions().has(keys)
                        || lexicon.organizations().has(keys)
                        || lexicon.leaders().has(keys)
                        || lexicon.cities().has(keys));
    }

    /** The token after the last title word of the stretch, -1 if there is none or the title is part of an organisation. */
    private int title(NameCandidate stretch) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            var key = words.key(i);
            if (lexicon.organizationWord(key, 'h')
                    && i + 1 < stretch.end()
                    && !lexicon.titleModifiers().has(key)) {
                return -1;
            }
        }
        int person = personWord(stretch);
        for (int end = lastTitleEnd(stretch); end > stretch.first(); end--) {
            if (end == person) {
                return end;
            }
            for (int first = Math.max(stretch.first(), end - 4); first < end; first++) {
                if (lexicon.titles().has(words.keys(first, end))
                        && !(organizationLast(stretch.end() - 1) && end < stretch.end())) {
                    return end;
                }
            }
        }
        return -1;
    }

    /** "Mr. King", "Peter T. King": behind a title, a forename or an initial the last word is a name, not a title. */
    private int lastTitleEnd(NameCandidate stretch) {
        int last = stretch.end() - 1;
        if (stretch.length() == 1) {
            return stretch.titled() ? last : stretch.end();
        }
        var before = words.key(last - 1);
        boolean abbreviated = before.endsWith(".") && lexicon.titles().has(before);
        boolean forename = lexicon.forenames().has(before) && !lexicon.titles().has(words.keys(last - 1, last + 1));
        return abbreviated || forename || words.initial(last - 1) || ".".equals(before) ? last : stretch.end();
    }

    /** After a common word for a kind of person before what looks like a forename or no common word: "Engineer John Greiner". */
    private int personWord(NameCandidate stretch) {
        for (int i = stretch.end() - 2; i >= stretch.first(); i--) {
            var key = words.key(i);
            boolean person = lexicon.words().column(key, 1).contains("person")
                    && !lexicon.forenames().has(key)
                    && !lexicon.surnames().has(key);
            var next = words.key(i + 1);
            if (person
                    && (lexicon.forenames().has(next) || !lexicon.common(next))
                    && !organizationLast(stretch.end() - 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    private int titleBegin(int first, int title) {
        int begin = title;
        while (begin > first) {
            var key = words.key(begin - 1);
            boolean part = begin == title
                    || lexicon.titles().has(key)
                    || lexicon.titleModifiers().has(key)
                    || lexicon.functionWords().has(key)
                    || ".".equals(key);
            boolean office = begin - 2 > first && "of".equals(words.key(begin - 2));
            if (!part && !office && begin < title) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private boolean organizationWithOf(int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            if (lexicon.organizationWord(words.key(i), 'h') && !words.capital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens at the beginning name a nationality or country; the whole stretch only if it is a nationality. */
    private int leading(NameCandidate stretch) {
        for (int n = Math.min(3, stretch.length()); n > 0; n--) {
            var keys = words.keys(stretch.first(), stretch.first() + n);
            if (lexicon.demonyms().has(keys) || lexicon.demonyms().has(withoutPlural(keys))) {
                return n;
            }
            if (n < stretch.length() && lexicon.country(keys) && !lexicon.common(keys)) {
                return n;
            }
        }
        return 0;
    }

    private static String withoutPlural(String key) {
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }

    private boolean organizationLast(int i) {
        var key = words.key(i);
        return lexicon.organizationWord(key, 'l') || lexicon.organizationWord(key, 's');
    }
}
