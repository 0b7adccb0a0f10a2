package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Sentence;

/** Who takes part in an event and where it was: the entities of the clause, and whom its pronouns mean. */
final class FindParticipants {

    private static final Set<String> PLACE_WORDS = Set.of("in", "at", "near", "outside", "inside", "across");
    private static final Set<String> PARTY_WORDS = Set.of("with", "between", "against", "by", "toward", "towards");
    private static final Set<String> PLURAL = Set.of("they", "their", "them");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their");
    private static final int NOUN_REACH = 3;
    private static final Set<String> MALE = Set.of("he", "his", "him");
    private static final Set<String> FEMALE = Set.of("she", "her");

    private record Place(Entity entity, Mention mention) {}

    private final EventLexicon lexicon;
    private final SentenceWords words;
    private final List<Sentence> sentences;
    private final List<Place> places = new ArrayList<>();

    FindParticipants(EventLexicon lexicon, SentenceWords words, List<Sentence> sentences, List<Entity> entities) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentences = sentences;
        for (var entity : entities) {
            entity.mentions().forEach(mention -> places.add(new Place(entity, mention)));
        }
        places.sort(Comparator.comparing(place -> place.mention().range()));
    }

    /** Ids in the order of the text; pronouns add those whom the sentence before names. */
    List<String> in(int first, int end, int sentence) {
        var found = new LinkedHashSet<String>();
        for (var place : within(words.start(first), words.endOf(end - 1))) {
            if (takesPart(place)) {
                found.add(place.entity().id());
            }
        }
        for (int i = first; i < end; i++) {
            found.addAll(pronoun(i, sentence));
        }
        return List.copyOf(found);
    }

    /** Where the clause says it was: a place behind "in", "at", "near". */
    @Nullable
    String place(int first, int end) {
        for (var place : within(words.start(first), words.endOf(end - 1))) {
            int token = tokenAt(place.mention().range().start());
            if (place.entity().type() == EntityType.LOCATION && PLACE_WORDS.contains(words.key(token - 1))) {
                return place.entity().id();
            }
        }
        return null;
    }

    private boolean takesPart(Place place) {
        if (place.entity().type() != EntityType.LOCATION) {
            return true;
        }
        if (place.mention().standsFor() != null || place.mention().kind() != Mention.Kind.NAME) {
            return true;
        }
        int token = tokenAt(place.mention().range().start());
        var before = words.key(token - 1);
        var led = "the".equals(before) ? words.key(token - 2) : before;
        if (PLACE_WORDS.contains(led) || Set.of("of", "from", "to").contains(led)) {
            return false;
        }
        return PARTY_WORDS.contains(led)
                || subject(place)
                || subjectAhead(place)
                || ("and".equals(led) && partnerOf(token));
    }

    /** "with Japan and South Korea": the second is what the first is. */
    private boolean partnerOf(int token) {
        var before = within(words.start(Math.max(0, token - NOUN_REACH - 1)), words.start(token));
        if (before.isEmpty()) {
            return false;
        }
        var other = before.get(before.size() - 1);
        int start = tokenAt(other.mention().range().start());
        var led = "the".equals(words.key(start - 1)) ? words.key(start - 2) : words.key(start - 1);
        return other.entity().type() == EntityType.LOCATION && PARTY_WORDS.contains(led);
    }

    /** "India and Japan signed": the first of two acts as the second does. */
    private boolean subjectAhead(Place place) {
        int next = tokenAt(place.mention().range().end() - 1) + 1;
        if (!"and".equals(words.key(next))) {
            return false;
        }
        var others = within(words.start(next), words.endOf(next) + 2);
        return !others.isEmpty() && others.get(0).entity().type() == EntityType.LOCATION && subject(others.get(0));
    }

    /** A country at the beginning of a clause acts: what follows its name is a verb. */
    private boolean subject(Place place) {
        int next = tokenAt(place.mention().range().end() - 1) + 1;
        next += words.key(next).endsWith("ly") ? 1 : 0;
        return words.is(next, "AUX") || words.is(next, "VERB");
    }

    private Collection<String> pronoun(int i, int sentence) {
        var key = words.key(i);
        if (POSSESSIVES.contains(key) && !eventAhead(i)) {
            return List.of();
        }
        if (PLURAL.contains(key)) {
            return plural(words.start(i), sentence);
        }
        boolean male = MALE.contains(key);
        if (male || FEMALE.contains(key)) {
            var one = singular(words.start(i), sentence, male ? Entity.Gender.MALE : Entity.Gender.FEMALE);
            return one == null ? List.of() : List.of(one);
        }
        return List.of();
    }

    /** "his letter", "their first summit": whose event it is; "his country" says nothing of that. */
    private boolean eventAhead(int i) {
        for (int k = i + 1; k <= i + NOUN_REACH; k++) {
            if (lexicon.eventNoun(words.key(k)) != null || lexicon.document(words.key(k)) != null) {
                return true;
            }
        }
        return false;
    }

    /** The nearest person before, in this sentence or the one before, whose gender does not speak against it. */
    private @Nullable String singular(int before, int sentence, Entity.Gender gender) {
        int from = sentences.get(Math.max(0, sentence - 1)).start();
        String subject = null;
        for (var place : within(from, before)) {
            boolean fits = place.entity().type() == EntityType.PERSON
                    && (place.entity().gender() == null || place.entity().gender() == gender);
            subject = fits ? place.entity().id() : subject;
        }
        return subject;
    }

    /** "X and Y" at the beginning of this sentence or of the one before. */
    private Collection<String> plural(int before, int sentence) {
        for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
            var here = within(
                    sentences.get(s).start(), Math.min(before, sentences.get(s).end()));
            for (int k = 0; k + 1 < here.size(); k++) {
                int left = tokenAt(here.get(k).mention().range().end() - 1);
                int right = tokenAt(here.get(k + 1).mention().range().start());
                boolean pair = right - left <= 3
                        && "and".equals(words.key(left + 1))
                        && here.get(k).entity().type()
                                == here.get(k + 1).entity().type();
                if (pair) {
                    return List.of(
                            here.get(k).entity().id(), here.get(k + 1).entity().id());
                }
            }
        }
        return List.of();
    }

    private List<Place> within(int from, int to) {
        int first = InTextOrder.leading(places, place -> place.mention().range().start() < from);
        int end = InTextOrder.leading(places, place -> place.mention().range().start() < to);
        return places.subList(first, Math.max(first, end));
    }

    private int tokenAt(int unit) {
        return words.tokenAt(unit);
    }
}
