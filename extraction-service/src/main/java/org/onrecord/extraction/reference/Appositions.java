package org.onrecord.extraction.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;

/**
 * Noun phrases whose name stands beside them: "Ada Lane, a lawyer,", "the chairman, Ada Lane,", "Ada Lane is a lawyer".
 * A phrase between commas explains only if no verb follows before they close.
 */
final class Appositions {

    private static final int FARTHEST_CLOSE = 24;
    private static final Set<String> CLOSES =
            Set.of(",", ".", ";", ")", "—", "–", "--", "”", "\"", "who", "which", "whose", "and");
    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final Set<String> ADVERBS =
            Set.of("also", "now", "currently", "still", "already", "himself", "herself");

    /** "A man named Bob Orr". */
    private static final Set<String> CALLED = Set.of("named", "called");

    private final Words words;
    private final List<Phrase> phrases;
    private final List<Entity> entities;
    private final Nouns nouns;
    private final Map<Integer, Integer> nameEnding = new HashMap<>();
    private final Map<Integer, Phrase> nameBeginning = new HashMap<>();

    Appositions(Words words, List<Phrase> phrases, List<Entity> entities, Nouns nouns) {
        this.words = words;
        this.phrases = phrases;
        this.entities = entities;
        this.nouns = nouns;
        for (var phrase : phrases) {
            if (phrase.kind() == Phrase.Kind.NAME) {
                nameEnding.put(phrase.end(), phrase.entity());
                nameBeginning.put(phrase.first(), phrase);
            }
        }
    }

    /** The entity of each noun phrase that stands beside its name, by the phrase's first token. */
    Map<Integer, Integer> entities() {
        var found = new HashMap<Integer, Integer>();
        for (var phrase : phrases) {
            if (phrase.kind() == Phrase.Kind.NOMINAL && !phrase.known() && !phrase.plural()) {
                int entity = beside(phrase);
                if (entity >= 0 && fits(phrase, entity)) {
                    found.putIfAbsent(phrase.first(), entity);
                }
            }
        }
        return found;
    }

    private int beside(Phrase phrase) {
        int before = phrase.first() - 1;
        if (opens(before) && closed(phrase.end())) {
            int name = before;
            if (words.number(before - 1) && opens(before - 2)) {
                name = before - 2;
            }
            int behind = nameEnding.getOrDefault(name, -1);
            if (behind >= 0) {
                return behind;
            }
        }
        var called = CALLED.contains(words.key(phrase.end())) ? nameBeginning.get(phrase.end() + 1) : null;
        if (called != null) {
            return called.entity();
        }
        int predicate = predicate(phrase);
        return predicate >= 0 ? predicate : ahead(phrase);
    }

    private boolean opens(int i) {
        return words.key(i).equals(",")
                || DASHES.contains(words.key(i))
                || words.key(i).equals("(");
    }

    /** Whether a comma or the like follows, and no finite verb before it. */
    private boolean closed(int end) {
        for (int i = end; i < end + FARTHEST_CLOSE; i++) {
            if (!words.sameSentence(end - 1, i) || CLOSES.contains(words.key(i))) {
                return true;
            }
            if (words.verb(i) && !reduced(i)) {
                return false;
            }
        }
        return false;
    }

    /** "a lawyer based in Lima": a participle behind a noun. */
    private boolean reduced(int i) {
        boolean participle = words.key(i).endsWith("ed")
                || words.key(i).endsWith("ing")
                || words.key(i).endsWith("n");
        return participle
                && !words.auxiliary(i)
                && (words.preposition(i + 1) || words.key(i).endsWith("ing"));
    }

    /** "Ada Lane is a lawyer", "was also the lawyer". */
    private int predicate(Phrase phrase) {
        int i = phrase.first() - 1;
        while (ADVERBS.contains(words.key(i))) {
            i--;
        }
        boolean is = words.copula(i)
                && words.sameSentence(i, phrase.first())
                && !words.key(i - 1).equals("not");
        if (!is || phrase.opening() == Phrase.Opening.BARE) {
            return -1;
        }
        return nameEnding.getOrDefault(i, -1);
    }

    /** "the chairman, Ada Lane," and "his wife, Ada". */
    private int ahead(Phrase phrase) {
        int comma = phrase.end();
        while (comma < phrase.end() + FARTHEST_CLOSE / 3 && words.sameSentence(phrase.head(), comma) && !opens(comma)) {
            if (words.verb(comma)) {
                return -1;
            }
            comma++;
        }
        boolean led = phrase.opening() == Phrase.Opening.DEFINITE
                || phrase.opening() == Phrase.Opening.POSSESSIVE
                || phrase.opening() == Phrase.Opening.INDEFINITE;
        if (!led || !opens(comma) || !words.sameSentence(phrase.head(), comma + 1)) {
            return -1;
        }
        int start = comma + 1;
        while (!nameBeginning.containsKey(start) && start < comma + 4 && words.capital(start)) {
            start++;
        }
        var name = nameBeginning.get(start);
        if (name == null) {
            return -1;
        }
        boolean ends = !words.sameSentence(phrase.head(), name.end())
                || (CLOSES.contains(words.key(name.end()))
                        && !words.key(name.end()).equals("and"));
        return ends ? name.entity() : -1;
    }

    private boolean fits(Phrase phrase, int entity) {
        var sort = nouns.sort(words.key(phrase.head()));
        var type = entities.get(entity).type();
        return type == EntityType.PERSON
                ? sort == Referent.Sort.PERSON
                : type == EntityType.ORGANIZATION && sort == Referent.Sort.GROUP;
    }
}
