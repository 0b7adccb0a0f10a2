package org.onrecord.extraction.quotation.chain;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.entity.PersonNouns;
import org.onrecord.extraction.lexicon.Lexicon;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Informants;

/** How words without a name name a station: by a role, as unnamed people, as a document or as a medium of a state. */
final class Unnamed {

    private static final Informants INFORMANTS = Informants.load();
    private static final Lexicon LEXICON = Lexicon.read("naming-words.tsv");
    private static final Set<String> HEAD_ENDS = LEXICON.words("HEAD_END");
    private static final Set<String> NAMELESS = LEXICON.words("NAMELESS");
    private static final Set<String> INDEFINITE = LEXICON.words("INDEFINITE");
    private static final Set<String> DEFINITE = LEXICON.words("DEFINITE");

    private Unnamed() {}

    /** @param words in lower case; none if the text has none */
    static Hop.Naming naming(List<String> words) {
        var head = head(words);
        if (Media.describeState(head)) {
            return Hop.Naming.STATE_MEDIA;
        }
        if (isDocument(head)) {
            return Hop.Naming.DOCUMENT;
        }
        boolean people = INFORMANTS.hasPeople(head);
        if (head.isEmpty()) {
            return words.isEmpty() ? Hop.Naming.UNNAMED : Hop.Naming.ROLE;
        }
        boolean vague = head.stream().anyMatch(NAMELESS::contains)
                || (people && !DEFINITE.contains(head.get(0)))
                || (INDEFINITE.contains(head.get(0)) && isPerson(head));
        return vague ? Hop.Naming.UNNAMED : Hop.Naming.ROLE;
    }

    /** Whether the words mean people, documents or media that can inform. */
    static boolean informs(List<String> words) {
        var head = head(words);
        return INFORMANTS.hasPeople(head) || INFORMANTS.hasDocument(head) || isPerson(head);
    }

    static boolean isDocument(List<String> words) {
        var head = head(words);
        return INFORMANTS.hasDocument(head) && !INFORMANTS.hasPeople(head);
    }

    /** Whether the last word is a noun for a person or several. */
    static boolean isPerson(List<String> head) {
        if (head.isEmpty()) {
            return false;
        }
        var last = head.get(head.size() - 1);
        return PersonNouns.has(last)
                || (last.endsWith("s") && PersonNouns.has(last.substring(0, last.length() - 1)))
                || INFORMANTS.hasPeople(List.of(last));
    }

    /** The words before the first that adds something to the noun: "a source" of "a source close to Lane". */
    static List<String> head(List<String> words) {
        int end = 0;
        while (end < words.size() && !HEAD_ENDS.contains(words.get(end))) {
            end++;
        }
        return words.subList(0, end);
    }
}
