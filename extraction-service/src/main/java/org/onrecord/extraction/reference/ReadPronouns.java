package org.onrecord.extraction.reference;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.WordKinds;
import org.onrecord.extraction.lexicon.WordTable;

/** "he", "its", "they": the likeliest of what agrees in number and gender, if it is likely enough. */
final class ReadPronouns {

    private static final double LEAST_PERSON = 0.55;
    private static final double LEAST_THING = 0.5;
    private static final double LEAST_SEVERAL = 0.6;
    private static final int FAR_LINK = 8;
    private static final Set<String> SEEMS =
            Set.of("seems", "seemed", "appears", "appeared", "turns", "turned", "takes", "took", "remains");
    private static final Set<String> EITHER = Set.of("or", "/");
    private static final Set<String> LINKS = Set.of("that", "to", "for", "when", "if", "whether", "who", "how");

    private final Words words;
    private final RankReferents ranking;
    private final List<Entity> entities;

    ReadPronouns(Discourse discourse, QuotedSpeakers speakers, List<Entity> entities) {
        this.words = discourse.words();
        this.ranking = new RankReferents(discourse, speakers);
        this.entities = entities;
    }

    /**
     * What a pronoun means, null if that stays open.
     *
     * @param ahead the subject behind an opening clause that holds the pronoun, null if there is none
     * @param explained whom the phrase explains that begins with the pronoun, null if it explains nobody: "Ann, her sister"
     */
    @Nullable
    Referent of(Phrase phrase, @Nullable Referent ahead, @Nullable Referent explained) {
        var pronoun = phrase.pronoun();
        if (pronoun == null
                || (words.key(phrase.first()).equals("it") && empty(phrase.first()))
                || anyone(phrase.first())) {
            return null;
        }
        var reading = switch (pronoun.number()) {
            case PERSON ->
                ranking.likeliest(phrase, who -> person(who) && agrees(who, pronoun) && who != explained, ahead);
            case THING -> ranking.likeliest(phrase, this::thing, ahead);
            case PLURAL -> ranking.likeliest(phrase, ReadPronouns::several, ahead);
        };
        double least = switch (pronoun.number()) {
            case PERSON -> LEAST_PERSON;
            case THING -> LEAST_THING;
            case PLURAL -> LEAST_SEVERAL;
        };
        return reading == null || reading.share() < least ? null : reading.who();
    }

    /** "He or she", "her or his": whoever it may be. */
    private boolean anyone(int i) {
        return anyone(i, i + 2) || anyone(i - 2, i);
    }

    private boolean anyone(int first, int second) {
        var one = words.sameSentence(first, second) && EITHER.contains(words.key(first + 1))
                ? Pronoun.at(words, first)
                : null;
        var other = one == null ? null : Pronoun.at(words, second);
        return one != null
                && other != null
                && one.gender() != null
                && other.gender() != null
                && one.gender() != other.gender();
    }

    private static boolean person(Referent who) {
        return who.sort() == Referent.Sort.PERSON && !who.plural();
    }

    private static boolean agrees(Referent who, Pronoun pronoun) {
        return who.gender() == null || who.gender() == pronoun.gender();
    }

    /** A place that is no state is not followed: the city is seldom what acts. */
    private boolean thing(Referent who) {
        return who.sort() != Referent.Sort.PERSON && !who.plural() && (who.sort() != Referent.Sort.PLACE || state(who));
    }

    private boolean state(Referent who) {
        var name = who.named() ? entities.get(who.entity()).name() : null;
        return name != null && WordKinds.state(WordTable.key(name));
    }

    /** A group can be "they" too, with a name or without: "a gang ... they". */
    private static boolean several(Referent who) {
        return who.plural() || who.sort() == Referent.Sort.GROUP;
    }

    /** "It is likely that", "it seems": means nothing. */
    private boolean empty(int i) {
        if (SEEMS.contains(words.key(i + 1))) {
            return true;
        }
        if (!words.auxiliary(i + 1)) {
            return false;
        }
        for (int k = i + 2; k < i + FAR_LINK && words.sameSentence(i, k); k++) {
            if (LINKS.contains(words.key(k))) {
                return words.copula(i + 1) || words.key(k).equals("that");
            }
        }
        return false;
    }
}
