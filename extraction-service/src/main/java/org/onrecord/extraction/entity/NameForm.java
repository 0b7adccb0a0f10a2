package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.lexicon.WordTable;

/**
 * A name as it stands in the text, ready to be compared with others.
 *
 * @param name where it stands and what it means
 * @param shown its words
 * @param words the same as keys, hyphenated given names and initials taken apart
 */
record NameForm(Name name, String shown, List<String> words) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    NameForm {
        words = List.copyOf(words);
    }

    static NameForm of(Name name, String shown) {
        var words = new ArrayList<String>();
        for (var word : shown.split("[\\s\\p{Z}‐‑-]+")) {
            var key = WordTable.key(word);
            words.add(
                    key.length() > 1 && key.endsWith(".") && key.indexOf('.') == key.length() - 1
                            ? key.substring(0, key.length() - 1)
                            : key);
        }
        return new NameForm(name, shown, words);
    }

    String key() {
        return String.join(" ", words);
    }

    /** The key without "Jr." or "III" at its end. */
    String withoutSuffix() {
        return words.size() > 2 && SUFFIXES.contains(last())
                ? String.join(" ", words.subList(0, words.size() - 1))
                : key();
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    boolean single() {
        return shown.indexOf(' ') < 0;
    }
}
