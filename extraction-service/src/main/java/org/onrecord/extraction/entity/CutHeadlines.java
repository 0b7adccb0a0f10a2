package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a stretch of a headline, where verbs have capitals too, at the names that the article's other sentences have:
 * "Ada Lane Slams Ministry" is "Ada Lane" if the text below has her.
 */
final class CutHeadlines {

    private static final int LONGEST = 6;

    private final NameLexicon lexicon;
    private final TextWords words;
    private final Set<String> known = new HashSet<>();

    /** @param body the names of the sentences that are no headlines */
    CutHeadlines(NameLexicon lexicon, TextWords words, List<NameCandidate> body) {
        this.lexicon = lexicon;
        this.words = words;
        for (var name : body) {
            known.add(words.keys(name.first(), name.end()));
            if (lexicon.forenames().has(words.key(name.first())) && name.length() <= 4) {
                for (int i = name.first() + 1; i < name.end(); i++) {
                    known.add(words.keys(i, name.end()));
                }
            }
        }
    }

    /** The names within a stretch; the stretch itself if nothing speaks for a cut. */
    List<NameCandidate> in(NameCandidate stretch) {
        var found = new ArrayList<NameCandidate>();
        int rest = stretch.first();
        for (int i = stretch.first(); i < stretch.end(); ) {
            int end = knownEnd(i, stretch.end());
            if (end > i) {
                int begin = end == i + 1 && i > rest && forename(i - 1) ? i - 1 : i;
                unknown(rest, begin, stretch, found);
                found.add(new NameCandidate(begin, end, stretch.titled() && begin == stretch.first()));
                rest = end;
            }
            i = Math.max(i + 1, end);
        }
        unknown(rest, stretch.end(), stretch, found);
        return found;
    }

    private boolean forename(int i) {
        return lexicon.forenames().has(words.key(i)) && !known.contains(words.key(i));
    }

    private int knownEnd(int first, int limit) {
        for (int end = Math.min(limit, first + LONGEST); end > first; end--) {
            if (known.contains(words.keys(first, end))) {
                return end;
            }
        }
        return -1;
    }

    /** Words of a headline that name nothing below: cut at verbs and nouns that can be no part of a person's name. */
    private void unknown(int first, int end, NameCandidate stretch, List<NameCandidate> found) {
        boolean whole = first == stretch.first() && end == stretch.end();
        if (whole && (stretch.length() < 3 || !verbInside(first, end))) {
            found.add(stretch);
            return;
        }
        int begin = first;
        for (int i = first; i <= end; i++) {
            if (i == end || plain(i)) {
                if (i > begin) {
                    found.add(new NameCandidate(begin, i, stretch.titled() && begin == stretch.first()));
                }
                begin = i + 1;
            }
        }
    }

    private boolean verbInside(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (plain(i) && lexicon.verb(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean plain(int i) {
        var key = words.key(i);
        return lexicon.common(key)
                && !words.seenCapital(key)
                && !lexicon.forenames().has(key)
                && !lexicon.surnames().has(key);
    }
}
