package org.onrecord.extraction.quotation.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.segment.Token;

/**
 * What the pronouns of a text say of its persons' gender: each "he" or "her" votes for the one person named before it in
 * its sentence, or else in the sentence before. A vote can be wrong; many seldom are.
 */
final class GenderVotes {

    private static final int PLACES_BACK = 50;

    private static final Map<String, Entity.Gender> PRONOUNS = Map.of(
            "he", Entity.Gender.MALE,
            "him", Entity.Gender.MALE,
            "his", Entity.Gender.MALE,
            "himself", Entity.Gender.MALE,
            "she", Entity.Gender.FEMALE,
            "her", Entity.Gender.FEMALE,
            "hers", Entity.Gender.FEMALE,
            "herself", Entity.Gender.FEMALE);

    private final Map<Integer, int[]> votes = new HashMap<>();

    private GenderVotes() {}

    /** @param places the names of the text in order */
    static GenderVotes count(Discourse discourse, List<Token> tokens, List<Discourse.Place> places) {
        var counted = new GenderVotes();
        int before = 0;
        for (var token : tokens) {
            while (before < places.size() && places.get(before).range().start() < token.start()) {
                before++;
            }
            var gender = PRONOUNS.get(token.text().toLowerCase(Locale.ROOT));
            if (gender != null) {
                counted.vote(discourse, places.subList(0, before), discourse.sentenceAt(token.start()), gender);
            }
        }
        return counted;
    }

    /** The gender of a pronoun, if it has one. */
    static Entity.@Nullable Gender of(String pronoun) {
        return PRONOUNS.get(pronoun);
    }

    private void vote(Discourse discourse, List<Discourse.Place> before, int sentence, Entity.Gender gender) {
        int person = -1;
        int at = sentence;
        int last = before.size() - 1;
        for (int i = last; i >= 0 && i > last - PLACES_BACK && before.get(i).sentence() >= sentence - 1; i--) {
            var place = before.get(i);
            if (discourse.entity(place.entity()).type() != EntityType.PERSON) {
                continue;
            }
            if (person < 0) {
                person = place.entity();
                at = place.sentence();
            } else if (place.sentence() == at && place.entity() != person) {
                return;
            }
        }
        if (person >= 0) {
            votes.computeIfAbsent(person, k -> new int[2])[gender.ordinal()]++;
        }
    }

    /** How much more votes there are for a gender than for the other, as a logarithm between -2 and 2; 0 without votes. */
    double balance(int entity, Entity.Gender gender) {
        var counts = votes.get(entity);
        if (counts == null) {
            return 0;
        }
        double own = counts[gender.ordinal()] + 0.5;
        double other = counts[1 - gender.ordinal()] + 0.5;
        return Math.max(-2, Math.min(2, Math.log(own / other)));
    }
}
