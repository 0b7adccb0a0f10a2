package org.onrecord.extraction.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.segment.Sentence;

/** Which word of a clause a time expression dates: rules from the surest to the weakest. */
final class ChooseTrigger {

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "during", "early", "late", "around", "of", "for", "dated");
    /** A time behind these bounds a state and dates no event. */
    private static final Set<String> BOUNDS =
            Set.of("since", "until", "till", "by", "before", "after", "from", "than", "to", "through", "between");

    private static final int NOUN_REACH = 4;

    private final EventLexicon lexicon;
    private final SentenceWords words;

    ChooseTrigger(EventLexicon lexicon, SentenceWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * @param first first token of the time
     * @param end token after it
     * @return null if the time dates nothing that is an event
     */
    @Nullable
    Trigger of(int first, int end, Clause clause, Sentence sentence) {
        int before = first - 1;
        if (BOUNDS.contains(words.key(before)) && before >= clause.first()) {
            return null;
        }
        if (PREPOSITIONS.contains(words.key(before)) && !"dated".equals(words.key(before))) {
            before--;
        }
        if ("the".equals(words.key(before)) && words.key(before - 1).equals("of")) {
            before -= 2;
        }
        if (words.cue(before) || words.cue(first - 1) || words.cue(end)) {
            return null;
        }
        var modified = modifiedNoun(end, clause);
        if (modified != null || attributive(first, end)) {
            return modified;
        }
        var participle = participle(before, clause);
        if (participle != null) {
            return participle;
        }
        var noun = nounBefore(before, clause);
        if (noun != null) {
            return noun;
        }
        return verb(first, end, clause, sentence);
    }

    /** "Monday's attack", "the 2018 agreement". */
    private @Nullable Trigger modifiedNoun(int end, Clause clause) {
        int i = end;
        boolean possessive = "'s".equals(words.key(i)) || "’s".equals(words.key(i));
        i += possessive ? 1 : 0;
        int limit = Math.min(clause.end(), i + NOUN_REACH);
        while (i < limit && !lexicon.eventNoun(words.key(i)) && describes(i)) {
            i++;
        }
        return i < limit && lexicon.eventNoun(words.key(i))
                ? new Trigger(i, words.key(i), true, "time-before-noun")
                : null;
    }

    private boolean describes(int i) {
        var key = words.key(i);
        return !key.isEmpty()
                && Character.isLetter(key.charAt(0))
                && !lexicon.function(key)
                && words.verb(i, -1) == null;
    }

    /** "the 2018 budget": a time between an article and a noun dates that noun alone. */
    private boolean attributive(int first, int end) {
        boolean led = Set.of("the", "a", "its", "their", "his", "her").contains(words.key(first - 1));
        return led && describes(end) && !words.capital(first);
    }

    /** "summits held in", "a letter, dated": the noun before the participle, or the participle. */
    private @Nullable Trigger participle(int at, Clause clause) {
        boolean dated = "dated".equals(words.key(at));
        boolean held = Set.of(
                        "held",
                        "signed",
                        "published",
                        "issued",
                        "released",
                        "dated",
                        "adopted",
                        "made",
                        "taken",
                        "launched")
                .contains(words.key(at));
        if (!held || at <= clause.first() || EventLexicon.auxiliary(words.key(at - 1))) {
            return null;
        }
        int noun = ",".equals(words.key(at - 1)) ? at - 2 : at - 1;
        boolean document = lexicon.document(words.key(noun)) && noun >= clause.first();
        if (lexicon.eventNoun(words.key(noun)) || document) {
            return new Trigger(noun, words.key(noun), true, dated ? "dated-document" : "noun-with-participle");
        }
        return null;
    }

    /** "their first summit in", "a trip here": an event noun shortly before the time. */
    private @Nullable Trigger nounBefore(int at, Clause clause) {
        for (int i = at; i > at - NOUN_REACH && i >= clause.first(); i--) {
            var key = words.key(i);
            if (lexicon.eventNoun(key) && words.verb(i, clause.first()) == null && !words.capital(i + 1)) {
                return new Trigger(i, key, true, "noun-before-time");
            }
            boolean skip = "here".equals(key)
                    || "there".equals(key)
                    || words.capital(i)
                    || Set.of("in", "to", "at", "the", "of", "with", "on").contains(key);
            if (!skip) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Trigger verb(int first, int end, Clause clause, Sentence sentence) {
        for (int i = first - 1; i >= clause.first(); i--) {
            var base = words.verb(i, sentence.firstToken());
            if (base != null || words.cue(i)) {
                return event(i, base, "verb-before-time");
            }
            if (lexicon.gerundBase(words.key(i)) != null && !lexicon.noun(words.key(i))) {
                return null;
            }
        }
        for (int i = end; i < clause.end(); i++) {
            var base = words.verb(i, sentence.firstToken());
            if (base != null || words.cue(i)) {
                return event(i, base, "verb-after-time");
            }
        }
        return null;
    }

    private @Nullable Trigger event(int i, @Nullable String base, String rule) {
        boolean reports = words.cue(i) && !lexicon.strongVerb(base == null ? "" : base);
        return base == null || reports || lexicon.stopVerb(base) ? null : new Trigger(i, base, false, rule);
    }
}
