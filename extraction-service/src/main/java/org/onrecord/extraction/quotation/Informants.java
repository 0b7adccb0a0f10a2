package org.onrecord.extraction.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.lexicon.Lexicon;

/** Nouns for those from whom one has something, from {@code informants.tsv}: unnamed people, and documents or media. */
public final class Informants {

    private final Set<String> people;
    private final Set<String> documents;
    private final Set<String> mouthpieces;

    private Informants(Set<String> people, Set<String> documents, Set<String> mouthpieces) {
        this.people = people;
        this.documents = documents;
        this.mouthpieces = mouthpieces;
    }

    public static Informants load() {
        var lexicon = Lexicon.read("informants.tsv");
        return new Informants(lexicon.words("PEOPLE"), lexicon.words("DOCUMENT"), lexicon.words("MOUTHPIECE"));
    }

    /** Whether one of the words is a noun for people who give information: "source", "officials". */
    public boolean hasPeople(List<String> words) {
        return words.stream().anyMatch(word -> people.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether one of the words is a noun for a text or medium: "report", "agency". */
    public boolean hasDocument(List<String> words) {
        return words.stream().anyMatch(word -> documents.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether one of the words is a noun for somebody who speaks in the name of another: "spokesman", "lawyer". */
    public boolean hasMouthpiece(List<String> words) {
        return words.stream().anyMatch(word -> mouthpieces.contains(word.toLowerCase(Locale.ROOT)));
    }

    boolean isDocument(Prose prose, TokenRange range) {
        for (int i = range.first(); i < range.end(); i++) {
            if (documents.contains(prose.lower(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isPeople(Prose prose, TokenRange range) {
        for (int i = range.first(); i < range.end(); i++) {
            if (people.contains(prose.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
