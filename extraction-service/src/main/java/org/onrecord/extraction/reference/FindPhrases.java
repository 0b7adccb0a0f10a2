package org.onrecord.extraction.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.entity.WordKinds;

/** Finds the names, pronouns and noun phrases of a text, in order; a phrase may begin within another ("his lawyer"). */
final class FindPhrases {

    private static final int LONGEST = 10;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "another", "one", "some", "any", "no", "every", "each", "many", "several", "few", "most");
    private static final Set<String> OWNED = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> PLURALS = Set.of(
            "people",
            "men",
            "women",
            "children",
            "police",
            "these",
            "those",
            "both",
            "many",
            "several",
            "few",
            "parents");

    /** Endings in "s" of words that need not mean several. */
    private static final Set<String> UNSURE = Set.of("ss", "us", "is", "'s");

    private final Words words;
    private final Placement placement;
    private final List<Entity> entities;

    /** The entity whose mention begins at a token, -1; the token behind that mention; whether it is a name. */
    private final int[] entityAt;

    private final int[] endAt;
    private final boolean[] nameAt;
    private final boolean[] inName;

    FindPhrases(Words words, Placement placement, List<Entity> entities) {
        this.words = words;
        this.placement = placement;
        this.entities = entities;
        this.entityAt = new int[words.size()];
        this.endAt = new int[words.size()];
        this.nameAt = new boolean[words.size()];
        this.inName = new boolean[words.size()];
        Arrays.fill(entityAt, -1);
        for (int e = 0; e < entities.size(); e++) {
            for (var mention : entities.get(e).mentions()) {
                mark(mention, e);
            }
        }
    }

    private void mark(Mention mention, int entity) {
        int first = words.tokenAt(mention.range().start());
        int end = first;
        while (end < words.size() && words.start(end) < mention.range().end()) {
            end++;
        }
        if (end == first || (entityAt[first] >= 0 && endAt[first] >= end)) {
            return;
        }
        entityAt[first] = entity;
        endAt[first] = end;
        nameAt[first] = mention.kind() == Mention.Kind.NAME;
        for (int i = first; i < end && nameAt[first]; i++) {
            inName[i] = true;
        }
    }

    List<Phrase> all() {
        var phrases = new ArrayList<Phrase>();
        int i = 0;
        while (i < words.size()) {
            var known = entityAt[i] >= 0 ? known(i) : null;
            var pronoun = known == null ? pronoun(i) : null;
            var nominal = known == null ? nominal(i) : null;
            if (known != null) {
                phrases.add(known);
            }
            if (pronoun != null) {
                phrases.add(pronoun);
            }
            if (nominal != null) {
                phrases.add(nominal);
            }
            i = known != null ? known.end() : nominal != null && pronoun == null ? next(i, nominal) : i + 1;
        }
        return phrases;
    }

    /** Behind a noun phrase, or the name inside it: "the Lane campaign". */
    private int next(int i, Phrase nominal) {
        for (int k = i + 1; k < nominal.end(); k++) {
            if (entityAt[k] >= 0) {
                return k;
            }
        }
        return nominal.end();
    }

    private Phrase known(int i) {
        var pronoun = Pronoun.at(words, i);
        boolean single = pronoun != null && endAt[i] == i + 1;
        var kind = nameAt[i] ? Phrase.Kind.NAME : single ? Phrase.Kind.PRONOUN : Phrase.Kind.NOMINAL;
        var opening = nameAt[i] ? Phrase.Opening.BARE : Phrase.Opening.DEFINITE;
        return new Phrase(
                kind,
                i,
                endAt[i] - 1,
                endAt[i],
                entityAt[i],
                opening,
                single ? pronoun : null,
                false,
                placement.of(i, endAt[i]));
    }

    private @Nullable Phrase pronoun(int i) {
        var pronoun = Pronoun.at(words, i);
        if (pronoun == null) {
            return null;
        }
        var place = switch (pronoun.form()) {
            case SUBJECT -> Phrase.Place.SUBJECT;
            case POSSESSIVE -> Phrase.Place.POSSESSOR;
            case OBJECT, REFLEXIVE -> words.preposition(i - 1) ? Phrase.Place.OBLIQUE : Phrase.Place.OBJECT;
        };
        boolean plural = pronoun.number() == Pronoun.Number.PLURAL;
        return new Phrase(Phrase.Kind.PRONOUN, i, i, i + 1, -1, Phrase.Opening.BARE, pronoun, plural, place);
    }

    /** The noun phrase that begins at a token, up to its noun. */
    private @Nullable Phrase nominal(int i) {
        var key = words.key(i);
        var opening = DEFINITE.contains(key)
                ? Phrase.Opening.DEFINITE
                : INDEFINITE.contains(key)
                        ? Phrase.Opening.INDEFINITE
                        : OWNED.contains(key) || words.possessive(i) ? Phrase.Opening.POSSESSIVE : Phrase.Opening.BARE;
        int start = opening == Phrase.Opening.BARE ? i : i + 1;
        if (opening == Phrase.Opening.BARE && (inName[i] || !(words.noun(i) || words.adjective(i)) || words.verb(i))) {
            return null;
        }
        int head = beforeName(head(start, i), start);
        if (head < 0) {
            return null;
        }
        var noun = words.key(head);
        boolean plural = PLURALS.contains(noun)
                || PLURALS.contains(key)
                || !WordKinds.singular(noun).equals(noun)
                || unlistedPlural(noun);
        int first = words.possessive(i) ? i + 1 : i;
        boolean title = words.sameSentence(head, head + 1) && inName[head + 1];
        int entity = title ? titled(noun, head + 1) : -1;
        return title && entity < 0
                ? null
                : new Phrase(
                        Phrase.Kind.NOMINAL,
                        first,
                        head,
                        head + 1,
                        entity,
                        opening,
                        null,
                        plural,
                        placement.of(first, head + 1));
    }

    /** "superdelegates": no list has the word, but its ending shows several. */
    private static boolean unlistedPlural(String noun) {
        return noun.length() > 4
                && noun.endsWith("s")
                && UNSURE.stream().noneMatch(noun::endsWith)
                && WordKinds.parts(noun).isEmpty();
    }

    /** The noun before the name that ends a phrase ("the actor Tom Hart"), -1 if the phrase is a name alone. */
    private int beforeName(int last, int start) {
        int head = last;
        while (head >= start && inName[head]) {
            head--;
        }
        return head == last || (head >= start && words.noun(head)) ? head : -1;
    }

    /** The entity whose name follows a noun that can be its title: "the actor Tom Hart", "his daughter Ann"; else -1. */
    private int titled(String noun, int name) {
        if (entityAt[name] < 0) {
            return -1;
        }
        var sort = Nouns.SHIPPED.sort(noun);
        var type = entities.get(entityAt[name]).type();
        boolean person = type == EntityType.PERSON && sort == Referent.Sort.PERSON;
        boolean group = type == EntityType.ORGANIZATION && sort == Referent.Sort.GROUP;
        return person || group ? entityAt[name] : -1;
    }

    /** The last noun of the run of words that a noun phrase can be made of, -1 if there is none. */
    private int head(int start, int phrase) {
        int noun = -1;
        int i = start;
        while (words.sameSentence(phrase, i) && i < start + LONGEST) {
            boolean name = inName[i];
            boolean noms = name || words.noun(i);
            if (noun >= 0 && !name && words.verb(i) && !nounHere(i)) {
                break;
            }
            if (noms) {
                noun = i;
            } else if (words.adjective(i) || words.number(i) || participle(i) || (words.adverb(i) && noun < 0)) {
                if (noun >= 0 && !noms && !(words.noun(i + 1) && !words.verb(i + 1))) {
                    break;
                }
            } else if (words.key(i).equals("-") || words.key(i).equals("&")) {
                noun = -1;
            } else {
                break;
            }
            i++;
        }
        return noun >= 0 ? noun : ageHead(start);
    }

    /** "the 34-year-old": an age is a noun too. */
    private int ageHead(int start) {
        return words.key(start).matches("\\d{1,3}-year-olds?") ? start : -1;
    }

    /** A word that may be a verb is a noun before "of", or before another verb: "the company plans were". */
    private boolean nounHere(int i) {
        return words.noun(i) && (words.key(i + 1).equals("of") || words.auxiliary(i + 1) || words.possessive(i + 1));
    }

    private boolean participle(int i) {
        var key = words.key(i);
        return key.length() > 4 && (key.endsWith("ed") || key.endsWith("ing"));
    }
}
