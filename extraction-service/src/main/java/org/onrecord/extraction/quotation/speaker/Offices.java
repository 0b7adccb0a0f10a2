package org.onrecord.extraction.quotation.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.lexicon.Lexicon;

/** What kind of person holds an office, from {@code offices.tsv}: word of the office, kinds. */
public final class Offices {

    private static final Map<String, Set<String>> KINDS = read();

    private Offices() {}

    private static Map<String, Set<String>> read() {
        var kinds = new HashMap<String, Set<String>>();
        for (var row : Lexicon.read("offices.tsv").rows()) {
            kinds.computeIfAbsent(row.get(0), word -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
        return Map.copyOf(kinds);
    }

    public static boolean isOffice(String word) {
        return KINDS.containsKey(word);
    }

    /** Whether somebody whose role has these words can be called by a noun: a deputy secretary of state a diplomat. */
    public static boolean canBeCalled(String noun, List<String> role) {
        if (role.contains(noun)) {
            return true;
        }
        return role.stream()
                .anyMatch(
                        word -> kinds(word).contains(noun) || kinds(word + ".").contains(noun));
    }

    private static Set<String> kinds(String word) {
        return KINDS.getOrDefault(word, Set.of());
    }
}
