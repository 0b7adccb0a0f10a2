package org.onrecord.extraction.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;

/** "the ministry", "the company": the organisation whose name or kind the noun suits. */
final class DescribeOrganizations {

    private static final int SENTENCES_BACK = 40;
    private static final int OCCURRENCES_BACK = 400;
    private static final int NEAR = 2;

    private final Words words;
    private final Discourse discourse;
    private final List<Entity> entities;
    private final Nouns nouns;

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
        if (!nouns.organization(noun) || named(phrase)) {
            return null;
        }
        Referent best = null;
        double top = 0;
        for (var occurrence : discourse.before(phrase, SENTENCES_BACK, OCCURRENCES_BACK)) {
            var who = occurrence.who();
            int back = words.sentence(phrase.first()) - occurrence.sentence();
            double fit = fit(who, noun, back);
            double score = fit == 0
                    ? 0
                    : fit - 0.05 * back + (occurrence.phrase().place() == Phrase.Place.SUBJECT ? 0.3 : 0);
            if (score > top) {
                top = score;
                best = who;
            }
        }
        return best;
    }

    /** "the Chinese company", "the Lima court": not known to be the one named before. */
    private boolean named(Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            if (words.capital(i)) {
                return true;
            }
        }
        return false;
    }

    private double fit(Referent who, String noun, int back) {
        if (who.sort() != Referent.Sort.GROUP || who.plural()) {
            return 0;
        }
        if (who.nouns().contains(noun)) {
            return 2.5;
        }
        var name = who.named() ? entities.get(who.entity()).name() : null;
        int suits = name == null ? -1 : nouns.suits(noun, name);
        return suits > 0 ? suits + 0.2 : suits == 0 && back <= NEAR ? 0.7 : 0;
    }
}
