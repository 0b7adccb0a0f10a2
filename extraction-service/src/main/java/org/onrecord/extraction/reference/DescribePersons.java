package org.onrecord.extraction.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.WordKinds;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.quotation.speaker.Offices;

/** "the minister", "the former senator", "the woman": whoever was called so, or holds an office that can be called so. */
final class DescribePersons {

    private static final int SENTENCES_BACK = 40;
    private static final int OCCURRENCES_BACK = 400;
    private static final int NEAR = 1;
    private static final double CLOSE = 0.5;
    private static final Set<String> FORMER = Set.of("former", "then", "ex", "late", "onetime", "outgoing");

    private static final int MOST_ROLES = 20;

    /** A role as it is compared: its words, and all of it, in lower case. */
    private record Held(List<String> words, String text, boolean former) {}

    private final Words words;
    private final Map<Integer, List<Held>> roles = new HashMap<>();
    private final Discourse discourse;
    private final List<Entity> entities;

    DescribePersons(Discourse discourse, List<Entity> entities) {
        this.words = discourse.words();
        this.discourse = discourse;
        this.entities = entities;
    }

    /** The referent of a definite noun phrase, null if it stays open. */
    @Nullable
    Referent of(Phrase phrase) {
        var noun = words.key(phrase.head());
        var modifiers = modifiers(phrase);
        Referent best = null;
        double top = 0;
        double second = 0;
        for (var occurrence : discourse.before(phrase, SENTENCES_BACK, OCCURRENCES_BACK)) {
            var who = occurrence.who();
            if (who.sort() != Referent.Sort.PERSON || who.plural()) {
                continue;
            }
            int back = words.sentence(phrase.first()) - occurrence.sentence();
            double score = fit(who, phrase, modifiers) - 0.04 * back;
            if (who == best) {
                top = Math.max(top, score);
            } else if (score > top) {
                second = top;
                top = score;
                best = who;
            } else {
                second = Math.max(second, score);
            }
        }
        if (best == null || top <= 0) {
            return lonely(phrase, noun, modifiers);
        }
        return best.named() && top - second < CLOSE && second > 0 ? null : best;
    }

    private double fit(Referent who, Phrase phrase, List<String> modifiers) {
        var noun = words.key(phrase.head());
        double fit =
                who.nouns().contains(noun) ? 2 : PersonKinds.takesUp(noun, who.nouns()) && agrees(who, noun) ? 1 : 0;
        if (!who.named()) {
            return fit;
        }
        var held = roles.computeIfAbsent(who.entity(), this::roles);
        for (var role : held) {
            if (Offices.canBeCalled(noun, role.words())) {
                fit = Math.max(fit, (role.words().contains(noun) ? 2 : 1) + former(role, modifiers));
            }
        }
        boolean goes = fit > 0
                && modifiers.stream().allMatch(word -> goesWith(word, held))
                && !TakesUp.saysMuchNew(
                        words,
                        phrase,
                        word -> goesWith(word, held) || who.nouns().contains(word));
        return goes ? fit : 0;
    }

    private static boolean agrees(Referent who, String noun) {
        var gender = PersonKinds.gender(noun);
        return gender == null || who.gender() == null || who.gender() == gender;
    }

    private List<Held> roles(int entity) {
        return entities.get(entity).roles().stream()
                .limit(MOST_ROLES)
                .map(role -> new Held(
                        List.of(WordTable.key(role.text()).split("[\\s,]+")),
                        WordTable.key(role.text()),
                        role.former()))
                .toList();
    }

    private static double former(Held role, List<String> modifiers) {
        return role.former() == modifiers.stream().anyMatch(FORMER::contains) ? 0.3 : -0.3;
    }

    /** A name or nationality before the noun must be one of the role's. */
    private static boolean goesWith(String word, List<Held> held) {
        return FORMER.contains(word)
                || held.stream().anyMatch(role -> role.text().contains(word));
    }

    /** Capitalised words, nationalities and "former" before the noun. */
    private List<String> modifiers(Phrase phrase) {
        var modifiers = new ArrayList<String>();
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            var key = words.key(i);
            if (FORMER.contains(key) || ((words.capital(i) || WordKinds.nationality(key)) && !Offices.isOffice(key))) {
                modifiers.add(key);
            }
        }
        return modifiers;
    }

    /** "the woman", "the 34-year-old": the only such person of this sentence and the one before. */
    private @Nullable Referent lonely(Phrase phrase, String noun, List<String> modifiers) {
        var gender = PersonKinds.gender(noun);
        boolean aged = noun.endsWith("-old");
        boolean plain = aged || Set.of("man", "woman", "boy", "girl").contains(noun);
        if (!plain || !modifiers.isEmpty()) {
            return null;
        }
        Referent only = null;
        for (var occurrence : discourse.before(phrase, NEAR, OCCURRENCES_BACK)) {
            var who = occurrence.who();
            boolean fits =
                    who.sort() == Referent.Sort.PERSON && !who.plural() && (gender == null || who.gender() == gender);
            if (fits && only != null && only != who) {
                return null;
            }
            only = fits ? who : only;
        }
        return only;
    }
}
