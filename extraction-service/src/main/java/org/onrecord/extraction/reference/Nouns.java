package org.onrecord.extraction.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.entity.PersonNouns;
import org.onrecord.extraction.entity.WordKinds;
import org.onrecord.extraction.lexicon.Lexicon;
import org.onrecord.extraction.lexicon.WordTable;

/**
 * What a noun can be said of: a person, a group, or neither; and of which organisations, by the words of their names,
 * from {@code organization-nouns.tsv}.
 */
final class Nouns {

    static final Nouns SHIPPED = new Nouns();

    private static final String ANY = "*";

    private final Map<String, Set<String>> nameWords = new HashMap<>();

    private Nouns() {
        for (var row : Lexicon.read("organization-nouns.tsv").rows()) {
            nameWords.put(row.get(0), Set.copyOf(List.of(row.get(1).split(" "))));
        }
    }

    /** What a noun in singular or plural means. */
    Referent.Sort sort(String noun) {
        var singular = WordKinds.singular(noun);
        if (nameWords.containsKey(singular) || nameWords.containsKey(noun)) {
            return Referent.Sort.GROUP;
        }
        if (singular.matches("\\d{1,3}-year-old") || PersonNouns.has(singular) || PersonKinds.has(singular)) {
            return Referent.Sort.PERSON;
        }
        var second = singular.substring(singular.lastIndexOf('-') + 1);
        if (PersonNouns.has(second)) {
            return Referent.Sort.PERSON;
        }
        return WordKinds.group(singular) ? Referent.Sort.GROUP : Referent.Sort.THING;
    }

    /** Whether a noun says which kind of organisation it means. */
    boolean organization(String noun) {
        return nameWords.containsKey(noun);
    }

    /**
     * How well a noun suits an organisation: 2 if its name has the word ("the ministry"), 1 if a word of its name shows
     * the kind, 0 if nothing is known against it, -1 if it is of another kind.
     */
    int suits(String noun, String name) {
        var kinds = nameWords.getOrDefault(noun, Set.of());
        var own = words(name);
        if (own.contains(noun)) {
            return 2;
        }
        if (own.stream().anyMatch(kinds::contains)) {
            return 1;
        }
        return kinds.contains(ANY) && own.stream().noneMatch(this::shows) ? 0 : -1;
    }

    /** Whether a word of a name shows a kind. */
    private boolean shows(String word) {
        return nameWords.containsKey(word) || nameWords.values().stream().anyMatch(kinds -> kinds.contains(word));
    }

    private static Set<String> words(String name) {
        var words = new HashSet<String>();
        for (var word : WordTable.key(name).split("[\\s-]+")) {
            words.add(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
            words.add(WordKinds.singular(word));
        }
        return words;
    }
}
