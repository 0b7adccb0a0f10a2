package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Event.Basis;
import org.onrecord.extraction.event.Event.Factuality;
import org.onrecord.extraction.event.Event.When;
import org.onrecord.extraction.event.EventNoun.Role;

/** Dates an occasion and what somebody does at it by each other: "attended the summit", "hurt in the scuffle", "hit by a quake". */
final class DateByOccasion {

    private static final Set<String> AT = Set.of("in", "during", "at", "amid", "throughout");
    private static final int REACH = 12;
    private static final int ANTECEDENT = 5;

    private final SentenceWords words;
    private final ToldEvents told;

    DateByOccasion(EventReading reading, ToldEvents told) {
        this.words = reading.words();
        this.told = told;
    }

    void date(List<Happening> happenings) {
        for (var verb : happenings) {
            var where = verb.noun != null || verb.when != null || verb.factuality == null
                    ? null
                    : inWhich(verb, happenings);
            if (where != null) {
                verb.date(relation(where), "in-an-event");
            }
        }
        for (var noun : happenings) {
            var place = noun.noun;
            if (place == null || noun.clause == null) {
                continue;
            }
            for (var verb : happenings) {
                boolean together = verb.noun == null
                        && verb.clause == noun.clause
                        && verb.factuality != null
                        && noun.token > verb.token
                        && noun.token - verb.token < REACH;
                if (together) {
                    pair(verb, noun, place);
                }
            }
        }
    }

    /** "elections in which two of them could lose their seats" */
    private @Nullable When inWhich(Happening verb, List<Happening> happenings) {
        var clause = verb.clause;
        if (clause == null || !clause.opener().equals("which")) {
            return null;
        }
        int which = clause.first();
        while (which < clause.first() + 3 && !"which".equals(words.key(which))) {
            which++;
        }
        if (!words.in(which - 1, AT)) {
            return null;
        }
        int before = ",".equals(words.key(which - 2)) ? which - 3 : which - 2;
        for (var noun : happenings) {
            if (noun.noun != null && noun.token <= before && before - noun.token < ANTECEDENT) {
                var when = noun.when != null ? noun.when : told.of(noun);
                if (when != null) {
                    return when;
                }
            }
        }
        return null;
    }

    private void pair(Happening verb, Happening noun, EventNoun place) {
        boolean bare = place.first() == place.token() && noun.lemma.equals("protest");
        boolean at = place.role() == Role.PHRASE && AT.contains(place.preposition()) && !bare;
        boolean by = place.role() == Role.PHRASE
                && place.preposition().equals("by")
                && verb.clause != null
                && verb.clause.verb().passive();
        boolean takesPart = takesPart(verb, place);
        var when = noun.when != null ? noun.when : told.of(noun);
        boolean real = verb.factuality != Factuality.HYPOTHETICAL;
        if (when != null && verb.when == null && (at || (takesPart && real))) {
            verb.date(relation(when), "in-an-event");
        } else if (verb.when != null && noun.when == null && within(verb, noun, place, at || by, takesPart)) {
            noun.date(relation(verb.when), "occasion-of-an-event");
        }
    }

    private static boolean within(Happening verb, Happening noun, EventNoun place, boolean atOrBy, boolean takesPart) {
        boolean without = place.role() == Role.PHRASE && place.preposition().equals("without");
        boolean real = noun.factuality == Factuality.ASSERTED && verb.factuality == Factuality.ASSERTED;
        return (without && noun.factuality == Factuality.NEGATED)
                || (atOrBy && real && !place.definite())
                || (takesPart && noun.factuality != null);
    }

    /** Whether a verb tells what people do at an occasion: it happens when that happens. */
    private boolean takesPart(Happening verb, EventNoun place) {
        boolean object = place.role() == Role.OBJECT && words.lexicon().participates(verb.lemma);
        boolean part = words.in(verb.token + 1, Set.of("part")) && place.role() == Role.PHRASE;
        return object || part;
    }

    private static When relation(When when) {
        return new When(when.edtf(), Basis.RELATION, when.timeIds());
    }
}
