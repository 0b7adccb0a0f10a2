package org.onrecord.extraction.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;

/** Reads the phrases of a text in order and says what each means; what is not clear brings in something without a name. */
final class ReadReferences {

    private static final int PHRASES_AROUND = 12;

    private final Words words;
    private final List<Phrase> phrases;
    private final List<Entity> entities;
    private final Genders genders;
    private final Nouns nouns = Nouns.SHIPPED;
    private final Discourse discourse;
    private final ReadPronouns pronouns;
    private final DescribePersons persons;
    private final DescribeOrganizations organizations;
    private final RoleMentions roles;
    private final TakesUp takesUp;
    private final Map<Integer, Integer> beside;
    private final Map<Integer, Referent> named = new HashMap<>();

    /** What the phrase that ends before a token means. */
    private final Map<Integer, Referent> endingAt = new HashMap<>();

    private final Map<Owned, Referent> owned = new HashMap<>();
    private final Map<Integer, List<Mention>> found = new HashMap<>();

    /** "Her lawyer" again is the same lawyer. */
    private record Owned(Referent owner, String noun) {}

    ReadReferences(Words words, List<Phrase> phrases, List<Entity> entities, QuotedSpeakers speakers) {
        this.words = words;
        this.phrases = phrases;
        this.entities = entities;
        this.genders = Genders.of(words, phrases, entities);
        this.discourse = new Discourse(words);
        this.pronouns = new ReadPronouns(discourse, speakers, entities);
        this.persons = new DescribePersons(discourse, entities);
        this.organizations = new DescribeOrganizations(discourse, entities, nouns);
        this.roles = new RoleMentions(entities);
        this.takesUp = new TakesUp(words);
        this.beside = new Appositions(words, phrases, entities, nouns).entities();
    }

    /** The mentions that were not known, by index of the entity. */
    Map<Integer, List<Mention>> found() {
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            var who = phrase.known() ? named(phrase.entity()) : meant(i);
            if (who != null) {
                if (phrase.kind() == Phrase.Kind.NOMINAL) {
                    who.call(words.key(phrase.head()));
                }
                if (who.named() && !phrase.known()) {
                    add(phrase, who.entity());
                }
                discourse.note(who, phrase);
                endingAt.put(phrase.end(), who);
                own(phrase, who);
            }
        }
        roles.addMissing(found);
        return found;
    }

    private @Nullable Referent meant(int index) {
        var phrase = phrases.get(index);
        if (phrase.pronoun() != null) {
            var explained = beside.get(phrase.first());
            return pronouns.of(phrase, ahead(index), explained == null ? null : named(explained));
        }
        var apposed = beside.get(phrase.first());
        if (apposed != null) {
            return named(apposed);
        }
        var again = owned.get(owned(phrase));
        if (again != null) {
            return again;
        }
        var sort = nouns.sort(words.key(phrase.head()));
        if (phrase.opening() == Phrase.Opening.DEFINITE && !phrase.plural() && takesUp.canTakeUp(phrase)) {
            var described = sort == Referent.Sort.PERSON
                    ? persons.of(phrase)
                    : sort == Referent.Sort.GROUP ? organizations.of(phrase) : null;
            if (described != null) {
                return described;
            }
        }
        return new Referent(-1, sort, phrase.plural(), PersonKinds.gender(words.key(phrase.head())));
    }

    private void own(Phrase phrase, Referent who) {
        var key = owned(phrase);
        if (key != null) {
            owned.put(key, who);
        }
    }

    /** Whose a phrase is said to be, null if it is nobody's or that is open. */
    private @Nullable Owned owned(Phrase phrase) {
        if (phrase.opening() != Phrase.Opening.POSSESSIVE) {
            return null;
        }
        boolean pronoun = Pronoun.at(words, phrase.first()) != null;
        var owner = endingAt.get(pronoun ? phrase.first() + 1 : phrase.first() - 1);
        return owner == null ? null : new Owned(owner, words.key(phrase.head()));
    }

    private Referent named(int entity) {
        return named.computeIfAbsent(entity, e -> {
            var sort = switch (entities.get(e).type()) {
                case PERSON -> Referent.Sort.PERSON;
                case ORGANIZATION -> Referent.Sort.GROUP;
                case LOCATION -> Referent.Sort.PLACE;
            };
            return new Referent(e, sort, false, genders.of(e));
        });
    }

    private void add(Phrase phrase, int entity) {
        var kind = phrase.pronoun() == null ? Mention.Kind.NOMINAL : Mention.Kind.PRONOUN;
        found.computeIfAbsent(entity, e -> new ArrayList<>())
                .add(new Mention(roles.completed(words.range(phrase.first(), phrase.end()), entity), kind));
    }

    /** The subject behind an opening clause or phrase that holds a pronoun: "After he won, Lane ...". */
    private @Nullable Referent ahead(int index) {
        var phrase = phrases.get(index);
        int first = words.sentenceAt(words.sentence(phrase.first())).firstToken();
        if (!words.preposition(first) && !words.subordinator(first)) {
            return null;
        }
        boolean comma = false;
        int from = phrase.end();
        for (int k = index - 1; k >= 0 && phrases.get(k).first() >= first; k--) {
            if (index - k > PHRASES_AROUND || phrases.get(k).kind() == Phrase.Kind.NAME) {
                return null;
            }
        }
        int last = Math.min(phrases.size(), index + PHRASES_AROUND);
        for (int k = index + 1;
                k < last && words.sameSentence(phrase.first(), phrases.get(k).first());
                k++) {
            var next = phrases.get(k);
            for (; from < next.first() && !comma; from++) {
                comma = words.key(from).equals(",");
            }
            if (comma) {
                boolean subject = next.kind() == Phrase.Kind.NAME
                        && next.subject()
                        && entities.get(next.entity()).type() != EntityType.LOCATION;
                return subject ? named(next.entity()) : null;
            }
        }
        return null;
    }
}
