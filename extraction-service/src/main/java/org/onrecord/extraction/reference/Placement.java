package org.onrecord.extraction.reference;

import java.util.List;
import java.util.Set;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.segment.InTextOrder;

/** How a phrase stands in its clause, read from the words beside it; the source of a quotation is always a subject. */
final class Placement {

    private static final Set<String> JOINTS = Set.of("and", "or", "&");
    private static final int LOOK_BACK = 12;

    private final Words words;
    private final List<CharRange> sources;

    /** @param sources where the sources of quotations stand, in order */
    Placement(Words words, List<CharRange> sources) {
        this.words = words;
        this.sources = sources;
    }

    /**
     * @param first first token of the phrase
     * @param end token behind it
     */
    Phrase.Place of(int first, int end) {
        if (words.possessive(end)) {
            return Phrase.Place.POSSESSOR;
        }
        if (inSource(first)) {
            return Phrase.Place.SPEAKER;
        }
        int before = first - 1;
        while (before > first - LOOK_BACK && before >= 0 && (words.determiner(before) || titled(before))) {
            before--;
        }
        if (words.sameSentence(first, before) && words.preposition(before) && !words.subordinator(before)) {
            return Phrase.Place.OBLIQUE;
        }
        if (acts(end)) {
            return Phrase.Place.SUBJECT;
        }
        return words.sameSentence(first, before) && verbBefore(first) ? Phrase.Place.OBJECT : Phrase.Place.SUBJECT;
    }

    private boolean titled(int i) {
        return words.capital(i) && words.noun(i) && words.isWord(i);
    }

    /** A verb follows, adverbs and a second name aside. */
    private boolean acts(int end) {
        int i = end;
        while (words.adverb(i) || words.key(i).equals("also") || words.key(i).equals("himself")) {
            i++;
        }
        return words.sameSentence(end - 1, i) && words.verb(i);
    }

    private boolean verbBefore(int first) {
        for (int i = first - 1; i >= 0 && i > first - LOOK_BACK && words.sameSentence(first, i); i--) {
            if (words.key(i).equals(",")
                    || words.subordinator(i)
                    || words.key(i).equals(";")) {
                return false;
            }
            if (words.verb(i)) {
                return true;
            }
            if (JOINTS.contains(words.key(i)) && i < first - 1) {
                return false;
            }
        }
        return false;
    }

    private boolean inSource(int first) {
        int start = words.start(first);
        int before = InTextOrder.leading(sources, source -> source.start() <= start) - 1;
        return before >= 0 && sources.get(before).end() > start && headOf(sources.get(before), first);
    }

    /** In "the mother of Lane" only the first phrase is the source's head. */
    private boolean headOf(CharRange source, int first) {
        for (int i = words.tokenAt(source.start()); i < first; i++) {
            if (words.preposition(i) || words.possessive(i) || words.key(i).equals(",")) {
                return false;
            }
        }
        return true;
    }
}
