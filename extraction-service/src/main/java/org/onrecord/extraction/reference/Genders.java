package org.onrecord.extraction.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.Entity.Gender;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.lexicon.WordTable;

/**
 * Which pronoun the persons of a text have: by title or forename, by the nouns of their roles ("spokeswoman"), or by a
 * majority of the pronouns that stand where only one person is named.
 */
final class Genders {

    private static final int SENTENCES_BACK = 1;
    private static final double MAJORITY = 2;

    private final Gender[] genders;

    private Genders(Gender[] genders) {
        this.genders = genders;
    }

    static Genders of(Words words, List<Phrase> phrases, List<Entity> entities) {
        var genders = new Gender[entities.size()];
        for (int e = 0; e < genders.length; e++) {
            genders[e] = said(entities.get(e));
        }
        var votes = votes(words, phrases, entities);
        for (int e = 0; e < genders.length; e++) {
            if (genders[e] == null && entities.get(e).type() == EntityType.PERSON) {
                genders[e] = majority(votes[e]);
            }
        }
        return new Genders(genders);
    }

    private static @Nullable Gender said(Entity entity) {
        if (entity.gender() != null || entity.type() != EntityType.PERSON) {
            return entity.gender();
        }
        for (var role : entity.roles()) {
            for (var word : WordTable.key(role.text()).split("[\\s,]+")) {
                var gender = PersonKinds.gender(word);
                if (gender != null) {
                    return gender;
                }
            }
        }
        return null;
    }

    private static int[][] votes(Words words, List<Phrase> phrases, List<Entity> entities) {
        var votes = new int[entities.size()][2];
        int last = -1;
        int sentence = -1;
        boolean several = false;
        for (var phrase : phrases) {
            int here = words.sentence(phrase.first());
            boolean person = phrase.known() && entities.get(phrase.entity()).type() == EntityType.PERSON;
            if (person && phrase.pronoun() == null) {
                several = here - sentence <= SENTENCES_BACK && last != phrase.entity() && last >= 0;
                last = phrase.entity();
                sentence = here;
            }
            var pronoun = phrase.pronoun();
            if (pronoun != null && pronoun.gender() != null && last >= 0) {
                boolean sure = phrase.known() || (!several && here - sentence <= SENTENCES_BACK);
                int voted = phrase.known() ? phrase.entity() : last;
                votes[voted][pronoun.gender().ordinal()] += sure ? 1 : 0;
            }
        }
        return votes;
    }

    private static @Nullable Gender majority(int[] votes) {
        int female = votes[Gender.FEMALE.ordinal()];
        int male = votes[Gender.MALE.ordinal()];
        if (Math.max(female, male) < MAJORITY * Math.min(female, male) + 1) {
            return null;
        }
        return female > male ? Gender.FEMALE : Gender.MALE;
    }

    /** The gender of an entity, null if nothing says it. */
    @Nullable
    Gender of(int entity) {
        return genders[entity];
    }
}
