package org.onrecord.extraction.quotation;

import java.util.Set;
import org.onrecord.extraction.lexicon.Lexicon;

/** Steps over what can stand between a reporting verb and the words: addressee, time, place and occasion of the saying. */
final class Adjuncts {

    private static final int FARTHEST_THAT = 14;
    private static final Set<String> ADDRESSING = Set.of(
            "told",
            "tell",
            "tells",
            "telling",
            "reminded",
            "reminds",
            "reminding",
            "assured",
            "assures",
            "assuring",
            "informed",
            "informs",
            "informing",
            "warned",
            "warns",
            "warning",
            "asked",
            "asks",
            "asking",
            "ask",
            "urged",
            "urges",
            "urging",
            "urge",
            "warn",
            "advised",
            "convinced",
            "notified",
            "promised",
            "cautioned");
    private static final Set<String> LISTENERS = Set.of(
            "reporters",
            "journalists",
            "lawmakers",
            "supporters",
            "delegates",
            "voters",
            "them",
            "him",
            "her",
            "me",
            "us",
            "you",
            "viewers",
            "audiences",
            "readers",
            "people",
            "investigators",
            "officials",
            "diplomats",
            "parliament",
            "congress",
            "state",
            "media",
            "ministers",
            "members",
            "colleagues",
            "analysts",
            "it");
    private static final Set<String> TIME_OPENERS =
            Set.of("last", "this", "next", "late", "early", "earlier", "that", "later");
    private static final Set<String> TIME_NOUNS = Set.of(
            "week", "month", "year", "night", "evening", "morning", "afternoon", "weekend", "day", "summer", "spring");
    private static final Set<String> TIME_SPANS = Set.of("days", "weeks", "months", "years", "decades", "hours");
    private static final Set<String> CARRIED =
            Set.of("carried", "published", "released", "issued", "posted", "broadcast", "aired", "quoted");
    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "whether", "how", "why", "what");

    private final Prose prose;
    private final NounPhrases phrases;
    private final Set<String> occasions = Lexicon.read("speech-occasions.tsv").words();

    Adjuncts(Prose prose, NounPhrases phrases) {
        this.prose = prose;
        this.phrases = phrases;
    }

    /** The first token of what is said, or of what ends the clause. */
    int skip(Cue cue, int from, int ceiling) {
        int i = from;
        if (ADDRESSING.contains(cue.entry().form())) {
            int that = clauseOpener(i, ceiling);
            if (that > i) {
                return that;
            }
            i = addressee(i, ceiling);
        }
        while (i < ceiling) {
            int next = adjunct(i, ceiling);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** "told the crowd in Springfield on Monday that": nothing but phrases before "that". */
    private int clauseOpener(int from, int ceiling) {
        for (int i = from; i < Math.min(ceiling, from + FARTHEST_THAT); i++) {
            if (CLAUSE_OPENERS.contains(prose.lower(i)) && !(prose.lower(i).equals("that") && i == from)) {
                return i;
            }
            if (phrases.isAuxiliary(i)
                    || prose.stretch(i) != null
                    || prose.lower(i).equals("to")
                    || prose.lower(i).equals(":")) {
                return -1;
            }
        }
        return -1;
    }

    private int addressee(int from, int ceiling) {
        int i = from;
        if (i < ceiling && (LISTENERS.contains(prose.lower(i)))) {
            return prose.lower(i).equals("state") && prose.lower(i + 1).equals("media") ? i + 2 : i + 1;
        }
        if (i < ceiling && phrases.isDeterminer(i)) {
            i++;
            while (i < ceiling
                    && prose.isWord(i)
                    && !phrases.isVerb(i)
                    && !phrases.isPreposition(i)
                    && !phrases.isPronoun(i)
                    && !phrases.isSubordinator(i)
                    && !phrases.isDeterminer(i)) {
                i++;
            }
            return i;
        }
        while (i < ceiling && (prose.isCapital(i) || prose.lower(i).equals("'s")) && !phrases.isDay(i)) {
            i++;
        }
        if (i < ceiling && LISTENERS.contains(prose.lower(i)) && i > from) {
            i++;
        }
        return i;
    }

    /** The token after one phrase of time, place or occasion; {@code from} if none begins there. */
    private int adjunct(int from, int ceiling) {
        var word = prose.lower(from);
        if (phrases.isDay(from)) {
            return dayEnd(from, ceiling);
        }
        if (TIME_OPENERS.contains(word) && (TIME_NOUNS.contains(prose.lower(from + 1)) || phrases.isDay(from + 1))) {
            return from + 2;
        }
        if (phrases.isAdverb(from)
                && !prose.isCapital(from)
                && !prose.lower(from).equals("there")) {
            return from + 1;
        }
        if (!Set.of("on", "in", "at", "during", "to", "via", "through", "by", "after", "before", "for")
                .contains(word)) {
            return from;
        }
        if (word.equals("for") && TIME_SPANS.contains(prose.lower(from + 1))) {
            return from + 2;
        }
        if (phrases.isDay(from + 1)) {
            return dayEnd(from + 1, ceiling);
        }
        if (word.equals("to") && LISTENERS.contains(prose.lower(from + 1))) {
            return from + 2;
        }
        if (word.equals("on")
                && Set.of("twitter", "facebook", "x", "telegram", "weibo", "cnn", "nbc", "abc", "cbs")
                        .contains(prose.lower(from + 1))) {
            return from + 2;
        }
        return occasion(from, ceiling);
    }

    private int dayEnd(int day, int ceiling) {
        int i = day + 1;
        if (i < ceiling && TIME_NOUNS.contains(prose.lower(i))) {
            i++;
        }
        return i;
    }

    /** "in a joint statement", "at a news conference in Seoul on Monday". */
    private int occasion(int from, int ceiling) {
        int last = Math.min(ceiling, from + 9);
        for (int i = from + 1; (i < last && prose.isWord(i)) || prose.lower(i).equals("'s"); i++) {
            if (occasions.contains(prose.lower(i)) && !occasions.contains(prose.lower(i + 1))) {
                return behindOccasion(i + 1, ceiling);
            }
            if (phrases.isAuxiliary(i)
                    || phrases.isSubordinator(i)
                    || (phrases.isPreposition(i) && !prose.lower(i).equals("of"))) {
                return from;
            }
        }
        return from;
    }

    /** "with the BBC", "to parliament", "in Seoul" behind an occasion, up to a comma, quotation mark or "that". */
    private int behindOccasion(int from, int ceiling) {
        if (CARRIED.contains(prose.lower(from))) {
            int that = clauseOpener(from, ceiling);
            return that > from ? that : from;
        }
        if (!phrases.isPreposition(from)) {
            return from;
        }
        int i = from + 1;
        while (i < ceiling
                && (prose.isCapital(i)
                        || phrases.isDeterminer(i)
                        || prose.lower(i).equals("'s"))
                && !phrases.isDay(i)) {
            i++;
        }
        for (int k = i; k < Math.min(ceiling, i + 6); k++) {
            if (prose.lower(k).equals("that")
                    || prose.lower(k).equals(",")
                    || prose.lower(k).equals(".")
                    || prose.stretchFrom(k) != null) {
                return k;
            }
            if (phrases.isVerb(k)) {
                break;
            }
        }
        return i;
    }
}
