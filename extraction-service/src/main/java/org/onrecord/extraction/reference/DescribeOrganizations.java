package org.onrecord.extraction.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.lexicon.WordTable;

/** "the ministry", "the company": the organisation whose name or kind the noun suits. */
final class DescribeOrganizations {

    private static final int SENTENCES_BACK = 40;
    private static final int OCCURRENCES_BACK = 400;
    private static final int NEAR = 4;

    private final Words words;
    private final Discourse discourse;
    private final List<Entity> entities;
    private final Nouns nouns;
    private final Map<String, Integer> suiting = new HashMap<>();

    DescribeOrganizations(Discourse discourse, List<Entity> entities, Nouns nouns) {
        this.words = discourse.words();
        this.discourse = discourse;
        this.entities = entities;
        this.nouns = nouns;
    }

    /** The referent of a definite noun phrase, null if it stays open. */
    @Nullable
    Referent of(Phrase phrase) {
        var noun = words.key(phrase.head());
        if (!nouns.organization(noun)) {
            return null;
        }
        var names = names(phrase);
        Referent best = null;
        double top = 0;
        for (var occurrence : discourse.before(phrase, SENTENCES_BACK, OCCURRENCES_BACK)) {
            var who = occurrence.who();
            int back = words.sentence(phrase.first()) - occurrence.sentence();
            double fit = called(who, names) && !otherThan(who, phrase) ? fit(who, noun, back) : 0;
            double score =
                    fit == 0 ? 0 : fit - 0.05 * back + (occurrence.phrase().subject() ? 0.3 : 0);
            if (score > top) {
                top = score;
                best = who;
            }
        }
        return best;
    }

    /** Names before the noun: "the Lima court". */
    private List<String> names(Phrase phrase) {
        var names = new ArrayList<String>();
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            if (words.capital(i)) {
                names.add(words.key(i));
            }
        }
        return names;
    }

    /** "The Lima court" is one that has Lima in its name. */
    private boolean called(Referent who, List<String> names) {
        if (names.isEmpty()) {
            return true;
        }
        var own = who.named() ? entities.get(who.entity()).name() : null;
        return own != null && names.stream().allMatch(WordTable.key(own)::contains);
    }

    /** "The private mortgage lender" is another than the lender that nothing calls so. */
    private boolean otherThan(Referent who, Phrase phrase) {
        var own = who.named() ? entities.get(who.entity()).name() : null;
        return own != null
                && TakesUp.saysMuchNew(words, phrase, word -> WordTable.key(own).contains(word));
    }

    private int suits(String noun, String name) {
        return suiting.computeIfAbsent(noun + "\n" + name, key -> nouns.suits(noun, name));
    }

    private double fit(Referent who, String noun, int back) {
        if (who.sort() != Referent.Sort.GROUP || who.plural()) {
            return 0;
        }
        if (who.nouns().contains(noun)) {
            return 2.5;
        }
        var name = who.named() ? entities.get(who.entity()).name() : null;
        int suits = name == null ? -1 : suits(noun, name);
        return suits > 0 ? suits + 0.2 : suits == 0 && back <= NEAR ? 0.7 : 0;
    }
}
