package org.onrecord.extraction.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity.Gender;
import org.onrecord.extraction.entity.WordKinds;
import org.onrecord.extraction.lexicon.Lexicon;

/** The sex that a noun for a person says, and the nouns that can take it up, from {@code person-nouns.tsv}. */
final class PersonKinds {

    private static final Map<String, List<String>> ROWS = read();

    private PersonKinds() {}

    private static Map<String, List<String>> read() {
        var rows = new HashMap<String, List<String>>();
        for (var row : Lexicon.read("person-nouns.tsv").rows()) {
            rows.put(row.get(0), row);
        }
        return Map.copyOf(rows);
    }

    /** Whether the file has a noun. */
    static boolean has(String noun) {
        return ROWS.containsKey(noun);
    }

    /** The gender that a noun says ("the actress"), null if it says none. */
    static @Nullable Gender gender(String noun) {
        var row = ROWS.get(noun);
        var sex = row == null ? WordKinds.sex(noun) : row.get(1);
        return sex.equals("F") ? Gender.FEMALE : sex.equals("M") ? Gender.MALE : null;
    }

    /** Whether one who was called by some nouns can be called by another: a daughter a child. */
    static boolean takesUp(String noun, Set<String> before) {
        return before.stream().anyMatch(other -> others(other).contains(noun));
    }

    private static List<String> others(String noun) {
        var row = ROWS.get(noun);
        return row == null || row.size() < 3 ? List.of() : List.of(row.get(2).split(" "));
    }
}
