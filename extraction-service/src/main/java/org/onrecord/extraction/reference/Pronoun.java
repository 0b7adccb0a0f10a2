package org.onrecord.extraction.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity.Gender;

/**
 * A pronoun of the third person.
 *
 * @param number how many it means
 * @param gender of one person, null if it says nothing of that
 * @param form how it stands in its clause; "her" is POSSESSIVE only before a noun
 */
record Pronoun(Number number, @Nullable Gender gender, Form form) {

    enum Number {
        PERSON,
        THING,
        PLURAL
    }

    enum Form {
        SUBJECT,
        OBJECT,
        POSSESSIVE,
        REFLEXIVE
    }

    private static final Map<String, Pronoun> WORDS = Map.ofEntries(
            Map.entry("he", new Pronoun(Number.PERSON, Gender.MALE, Form.SUBJECT)),
            Map.entry("him", new Pronoun(Number.PERSON, Gender.MALE, Form.OBJECT)),
            Map.entry("his", new Pronoun(Number.PERSON, Gender.MALE, Form.POSSESSIVE)),
            Map.entry("himself", new Pronoun(Number.PERSON, Gender.MALE, Form.REFLEXIVE)),
            Map.entry("she", new Pronoun(Number.PERSON, Gender.FEMALE, Form.SUBJECT)),
            Map.entry("her", new Pronoun(Number.PERSON, Gender.FEMALE, Form.POSSESSIVE)),
            Map.entry("hers", new Pronoun(Number.PERSON, Gender.FEMALE, Form.OBJECT)),
            Map.entry("herself", new Pronoun(Number.PERSON, Gender.FEMALE, Form.REFLEXIVE)),
            Map.entry("it", new Pronoun(Number.THING, null, Form.SUBJECT)),
            Map.entry("its", new Pronoun(Number.THING, null, Form.POSSESSIVE)),
            Map.entry("itself", new Pronoun(Number.THING, null, Form.REFLEXIVE)),
            Map.entry("they", new Pronoun(Number.PLURAL, null, Form.SUBJECT)),
            Map.entry("them", new Pronoun(Number.PLURAL, null, Form.OBJECT)),
            Map.entry("their", new Pronoun(Number.PLURAL, null, Form.POSSESSIVE)),
            Map.entry("themselves", new Pronoun(Number.PLURAL, null, Form.REFLEXIVE)));

    /** The pronoun at a token, null if there is none. */
    static @Nullable Pronoun at(Words words, int i) {
        var pronoun = WORDS.get(words.key(i));
        if (pronoun == null) {
            return null;
        }
        if (words.key(i).equals("her") && !ownsNext(words, i)) {
            return pronoun.as(Form.OBJECT);
        }
        return words.key(i).equals("it") && !subject(words, i) ? pronoun.as(Form.OBJECT) : pronoun;
    }

    private static boolean ownsNext(Words words, int i) {
        return words.sameSentence(i, i + 1) && (words.noun(i + 1) || words.adjective(i + 1) || words.number(i + 1));
    }

    private static boolean subject(Words words, int i) {
        return words.verb(i + 1) || (words.adverb(i + 1) && words.verb(i + 2));
    }

    private Pronoun as(Form other) {
        return new Pronoun(number, gender, other);
    }
}
