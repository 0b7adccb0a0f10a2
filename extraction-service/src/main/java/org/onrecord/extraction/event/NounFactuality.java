package org.onrecord.extraction.event;

import static org.onrecord.extraction.event.Event.Factuality.ASSERTED;
import static org.onrecord.extraction.event.Event.Factuality.HYPOTHETICAL;
import static org.onrecord.extraction.event.Event.Factuality.NEGATED;
import static org.onrecord.extraction.event.Event.Factuality.PLANNED;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.EventLexicon.Kind;
import org.onrecord.extraction.event.EventNoun.Role;

/** Whether an event noun means a fact: by the words of its phrase and by what governs it. */
final class NounFactuality {

    private static final int REACH = 10;
    private static final int VERB_REACH = 3;
    private static final Set<String> GOVERNED =
            Set.of("for", "on", "of", "to", "about", "against", "over", "into", "toward", "towards", "at", "upon");
    /** "was not repaired after the floods": there were floods. */
    private static final Set<String> PAST_TIMES = Set.of("after", "since", "during", "following");

    private static final Set<String> AHEAD = Set.of("before", "until", "till");

    private final SentenceWords words;
    private final EventLexicon lexicon;
    private final Governors governors;

    NounFactuality(SentenceWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
        this.governors = new Governors(words);
    }

    /**
     * @param clause of the noun, null if the sentence has no verb
     * @param ofVerb what the verb of the clause tells, null if unknown
     */
    Event.@Nullable Factuality of(EventNoun noun, @Nullable Clause clause, Event.@Nullable Factuality ofVerb) {
        var modified = modified(noun.first(), noun.token());
        if (modified != null) {
            return modified;
        }
        var preposition = governors.preposition(noun.first());
        if (preposition != null) {
            return preposition;
        }
        int next = ",".equals(words.key(noun.token() + 1)) ? noun.token() + 2 : noun.token() + 1;
        if (words.in(next, Set.of("that", "which")) && words.in(next + 1, Set.of("would", "could", "might"))) {
            return HYPOTHETICAL;
        }
        var governed = governed(noun, clause);
        if (governed == NEGATED || governed == HYPOTHETICAL) {
            return governed;
        }
        if (clause == null) {
            return governed == null ? ASSERTED : governed;
        }
        return switch (noun.role()) {
            case SUBJECT -> subject(clause, ofVerb);
            case OBJECT -> object(noun, ofVerb, governed);
            default -> phrase(noun, ofVerb, governed);
        };
    }

    private Event.@Nullable Factuality modified(int first, int end) {
        Event.Factuality found = null;
        for (int i = first; i < end; i++) {
            var here = lexicon.modifier(words.key(i));
            if (here == NEGATED) {
                return NEGATED;
            }
            found = here == null ? found : here;
        }
        return found;
    }

    /** What the verb or the nouns before it make of it: "called for talks", "no sign of a raid". */
    private Event.@Nullable Factuality governed(EventNoun noun, @Nullable Clause clause) {
        int i = noun.first() - 1;
        int low = clause == null ? Math.max(0, noun.first() - REACH) : Math.max(clause.first(), noun.first() - REACH);
        if (noun.role() == Role.OBJECT && clause != null) {
            return byVerb(clause.verb());
        }
        if (noun.role() != Role.PHRASE) {
            return null;
        }
        boolean near = GOVERNED.contains(noun.preposition());
        for (i = i - 1; i >= low; i--) {
            if (words.nominal(i)) {
                var by = lexicon.ofNouns(singular(i));
                if (near && by != null && by != ASSERTED) {
                    return by;
                }
                var modifier = modified(phraseStart(i, low), i);
                if (near && modifier == NEGATED) {
                    return NEGATED;
                }
                near &= "of".equals(words.key(i + 1)) || words.nominal(i + 1) || i == noun.first() - 2;
            } else if (words.is(i, "VERB")) {
                boolean particle = Set.of("off", "out").contains(noun.preposition());
                return (particle || GOVERNED.contains(noun.preposition()))
                                && i >= noun.first() - VERB_REACH
                                && clause != null
                                && clause.verb().token() == i
                        ? byVerb(clause.verb())
                        : null;
            } else if (!words.is(i, "ADP") && !words.is(i, "DET") && !words.is(i, "ADJ")) {
                return null;
            }
        }
        return null;
    }

    private int phraseStart(int noun, int low) {
        int i = noun;
        while (i > low && (words.is(i - 1, "ADJ") || words.is(i - 1, "DET") || words.is(i - 1, "NUM"))) {
            i--;
        }
        return i;
    }

    private Event.@Nullable Factuality byVerb(Verb verb) {
        var phrase = lexicon.ofNouns(verb.base() + " " + words.key(verb.token() + 1));
        if (phrase != null) {
            return phrase;
        }
        boolean plainCall = "call".equals(verb.base()) && !words.in(verb.token() + 1, Set.of("for", "on"));
        return plainCall ? null : lexicon.ofNouns(verb.base());
    }

    private String singular(int i) {
        var key = words.key(i);
        return key.endsWith("s") && lexicon.ofNouns(key) == null ? key.substring(0, key.length() - 1) : key;
    }

    private Event.@Nullable Factuality subject(Clause clause, Event.@Nullable Factuality ofVerb) {
        var verb = clause.verb();
        var by = byVerb(verb);
        if (by == NEGATED && (verb.passive() || verb.form() == Verb.Form.PAST)) {
            return ofVerb == ASSERTED ? NEGATED : ofVerb == NEGATED ? PLANNED : HYPOTHETICAL;
        }
        boolean planned = ((verb.passive() || words.in(verb.token() + 1, Set.of("for"))) && by == PLANNED)
                || lexicon.kind(verb.base()) == Kind.FIX;
        if (planned) {
            return ofVerb == NEGATED ? NEGATED : PLANNED;
        }
        if ("be".equals(verb.base()) && due(clause)) {
            return PLANNED;
        }
        return verb.passive() && by == HYPOTHETICAL ? HYPOTHETICAL : ofVerb;
    }

    private boolean due(Clause clause) {
        for (int i = clause.verb().token() + 1;
                i < Math.min(clause.end(), clause.verb().token() + 4);
                i++) {
            if (lexicon.ofVerbs(words.key(i)) == PLANNED) {
                return true;
            }
        }
        return false;
    }

    private static Event.@Nullable Factuality object(
            EventNoun noun, Event.@Nullable Factuality ofVerb, Event.@Nullable Factuality governed) {
        if (governed == PLANNED) {
            return ofVerb == NEGATED ? NEGATED : PLANNED;
        }
        return noun.definite() && ofVerb != ASSERTED ? null : ofVerb;
    }

    private static Event.@Nullable Factuality phrase(
            EventNoun noun, Event.@Nullable Factuality ofVerb, Event.@Nullable Factuality governed) {
        if (governed == PLANNED) {
            return PLANNED;
        }
        if (AHEAD.contains(noun.preposition())) {
            return ofVerb == ASSERTED ? ASSERTED : PLANNED;
        }
        boolean presupposed = noun.definite() && ofVerb == NEGATED && PAST_TIMES.contains(noun.preposition());
        return ofVerb == ASSERTED || presupposed ? ASSERTED : noun.definite() ? null : ofVerb;
    }
}
