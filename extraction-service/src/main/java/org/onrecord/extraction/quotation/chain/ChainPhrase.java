package org.onrecord.extraction.quotation.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extraction.lexicon.Lexicon;
import org.onrecord.extraction.quotation.Hop;

/**
 * Words that introduce a station of a chain, from {@code chain-phrases.tsv}: "citing", "in an interview with".
 *
 * @param words in lower case
 * @param kind the station's place in the chain
 * @param whom who must follow
 */
record ChainPhrase(List<String> words, Hop.Kind kind, Whom whom) {

    /** Who follows the words. */
    enum Whom {
        INFORMANT,
        DOCUMENT,
        MEDIUM,
        MOUTHPIECE
    }

    /** All phrases by their first word, the longest first. */
    static Map<String, List<ChainPhrase>> byFirstWord() {
        var phrases = new HashMap<String, List<ChainPhrase>>();
        for (var row : Lexicon.read("chain-phrases.tsv").rows()) {
            var words = List.of(row.get(0).split(" "));
            phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new ChainPhrase(words, Hop.Kind.valueOf(row.get(1)), Whom.valueOf(row.get(2))));
        }
        phrases.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(phrase -> -phrase.words().size())));
        return Map.copyOf(phrases);
    }
}
