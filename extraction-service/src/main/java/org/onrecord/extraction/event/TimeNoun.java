package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.EventLexicon.Kind;
import org.onrecord.extraction.event.EventNoun.Role;

/** Finds the event noun that a time belongs to, before or behind it. */
final class TimeNoun {

    private static final Set<String> OCCASION_WORDS = Set.of("in", "at", "during", "of", "to", "on", "with");
    private static final Set<String> CHARGES = Set.of(
            "charge",
            "convict",
            "accuse",
            "suspect",
            "acquit",
            "clear",
            "indict",
            "jail",
            "imprison",
            "sentence",
            "arrest",
            "detain",
            "try",
            "prosecute",
            "fine",
            "blame",
            "execute",
            "hang",
            "extradite",
            "hold");
    private static final int REACH = 12;
    private static final int NOUN_REACH = 5;

    private final SentenceWords words;

    TimeNoun(SentenceWords words) {
        this.words = words;
    }

    /** "Monday's attack", "the June 2018 summit", "last year's floods". */
    @Nullable
    Happening behind(int first, int end, List<Happening> happenings) {
        int i = end;
        boolean possessive = words.in(i, Set.of("'s", "'"));
        boolean led = words.is(first - 1, "DET")
                || words.in(first - 1, Set.of("its", "their", "his", "her", "'s", "of"))
                || first == end - 1;
        i += possessive ? 1 : 0;
        for (int k = i;
                k < i + NOUN_REACH && (words.nominal(k) || words.is(k, "ADJ") || FindEventNouns.adjectival(words, k));
                k++) {
            var here = at(k, happenings);
            if (here != null
                    && here.noun != null
                    && (possessive || led)
                    && !words.lexicon().text(here.lemma)
                    && !words.nominal(k + 1)) {
                return here;
            }
        }
        return null;
    }

    /** What stands at a token. */
    static @Nullable Happening at(int token, List<Happening> happenings) {
        return happenings.stream().filter(h -> h.token == token).findFirst().orElse(null);
    }

    /** The event noun before a time with no verb and no mark between. */
    @Nullable
    Happening before(int before, SentenceReading sentence, List<Happening> happenings) {
        for (int i = before; i >= Math.max(sentence.sentence().firstToken(), before - REACH); i--) {
            var here = at(i, happenings);
            if (here != null && here.noun != null) {
                return counted(i) ? null : headOf(here, here.noun, happenings);
            }
            boolean held = words.in(i, Set.of("held", "planned", "scheduled", "due", "set", "here", "there"));
            boolean passable = words.nominal(i)
                    || words.is(i, "ADP")
                    || words.is(i, "DET")
                    || words.is(i, "ADJ")
                    || words.is(i, "NUM")
                    || words.is(i, "PART")
                    || words.in(i, Set.of("and", "'s", "her", "his", "its", "their", "'", "’"));
            if (!passable && !held) {
                return null;
            }
        }
        return null;
    }

    /** "lost by 212 votes in 2004" */
    private boolean counted(int i) {
        return words.is(i - 1, "NUM") && words.in(i, Set.of("votes", "deaths", "goals", "points"));
    }

    /** "the signing of an accord on Sept. 19": the time is that of the signing. */
    private static Happening headOf(Happening noun, EventNoun place, List<Happening> happenings) {
        var head = "of".equals(place.preposition()) ? at(place.first() - 2, happenings) : null;
        return head != null && head.noun != null ? head : noun;
    }

    /** Whether a time behind a noun belongs to it rather than to the verb alone. */
    boolean belongs(Happening noun, EventNoun place, Clause clause) {
        if (charge(place, clause)) {
            return false;
        }
        if (place.role() != Role.OBJECT || noun.clause != clause) {
            return true;
        }
        var kind = words.lexicon().kind(clause.verb().base());
        if (kind == Kind.EMPTY || kind == Kind.LIGHT || kind == Kind.STATE) {
            return true;
        }
        if (kind == Kind.REPORT && words.lexicon().occasion(place.lemma()) && !place.definite()) {
            return true;
        }
        var governs = words.lexicon().ofNouns(clause.verb().base());
        return governs != null && governs != Event.Factuality.NEGATED;
    }

    /** "was charged with arson on Dec. 12": the day of the charge. */
    private boolean charge(EventNoun place, Clause clause) {
        return place.role() == Role.PHRASE
                && place.first() == place.token()
                && CHARGES.contains(clause.verb().base())
                && Set.of("with", "of", "for", "over").contains(place.preposition());
    }

    /** Whether a time dates the noun and its verb alike: "attended a summit in May", "walked out of a meeting on Friday". */
    boolean both(Happening noun, EventNoun place, Clause clause) {
        if (noun.clause != clause || place.token() < clause.verb().token() || charge(place, clause)) {
            return false;
        }
        boolean governed = words.lexicon().ofNouns(clause.verb().base()) != null
                && words.lexicon().ofNouns(clause.verb().base()) != Event.Factuality.NEGATED
                && words.lexicon().ofNouns(clause.verb().base()) != Event.Factuality.ASSERTED;
        return !governed && OCCASION_WORDS.contains(place.preposition());
    }
}
