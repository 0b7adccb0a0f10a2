package org.onrecord.extraction.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.EventLexicon.Kind;
import org.onrecord.extraction.event.EventNoun.Role;

/** What a verb tells in its place: "put off" is no "put", "conceded that" no "conceded defeat". */
final class VerbKind {

    /** Verbs of reporting that with a modal and a date are events of a calendar: "will report the result on Monday". */
    private static final Set<String> PUBLISHING = Set.of("report", "reveal");

    private static final Set<String> TELLING = Set.of(
            "that", "whether", "how", "what", "why", ":", ",", "\"", "“", "”", "‘", ".", "to", "he", "she", "it",
            "they");
    /** In tokens: an article, an adjective and an object may stand before the word that makes the phrase. */
    private static final int PHRASE_REACH = 5;

    private static final int LONGEST_PHRASE = 3;

    private final SentenceWords words;
    private final EventLexicon lexicon;

    VerbKind(SentenceWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    Kind of(Verb verb) {
        var phrase = phrase(verb);
        if (phrase != null) {
            return phrase;
        }
        if (lexicon.kind(verb.base()) == Kind.ACT) {
            return tells(verb) ? Kind.REPORT : Kind.EVENT;
        }
        boolean toWhat = "to".equals(words.key(verb.token() + 1));
        if ("fail".equals(verb.base()) && !toWhat) {
            return Kind.ASPECT;
        }
        if ("call".equals(verb.base()) && words.in(verb.token() + 1, Set.of("off"))) {
            return Kind.EVENT;
        }
        if (PUBLISHING.contains(verb.base()) && verb.form() == Verb.Form.MODAL) {
            return Kind.VAGUE;
        }
        boolean formal = "ask".equals(verb.base()) && verb.form() == Verb.Form.MODAL;
        return formal ? Kind.EVENT : lexicon.kind(words.key(verb.token()), verb.base());
    }

    /** "put off", "rule it out", "set a date": what the words behind a verb make of it; null if nothing. */
    @Nullable
    Kind phrase(Verb verb) {
        var phrase = new StringBuilder(verb.base());
        int taken = 0;
        for (int i = verb.token() + 1; i <= verb.token() + PHRASE_REACH && taken < LONGEST_PHRASE; i++) {
            if (words.is(i, "PUNCT") || words.is(i, "VERB") || words.is(i, "AUX")) {
                return null;
            }
            if (words.is(i, "DET") || (words.is(i, "ADJ") && lexicon.phrase(phrase + " " + words.key(i)) == null)) {
                continue;
            }
            taken++;
            var kind = lexicon.phrase(phrase + " " + words.key(i));
            if (kind != null) {
                return kind;
            }
            boolean object = words.nominal(i) || words.is(i, "PRON");
            if (!object || taken > 1) {
                phrase.append(' ').append(words.key(i));
            }
        }
        return null;
    }

    /** "conceded that", "announced: ...": what was said follows. */
    private boolean tells(Verb verb) {
        int i = verb.token() + 1;
        while (words.is(i, "ADV") || words.timed(i)) {
            i++;
        }
        return words.in(i, TELLING) || (words.cue(verb.token()) && !words.is(i, "DET") && !words.nominal(i));
    }

    /** "held talks", "the talks were held": the noun is the event. */
    boolean namedByNoun(SentenceReading sentence, Clause clause, Kind kind) {
        if (kind != Kind.EMPTY && kind != Kind.LIGHT) {
            return false;
        }
        for (var noun : sentence.nouns()) {
            boolean object = noun.role() == Role.OBJECT
                    && clause.contains(noun.token())
                    && noun.first() - clause.verb().token() < 5;
            boolean subject = kind == Kind.EMPTY && noun == FindHappenings.subject(sentence, clause);
            if (object || subject) {
                return lexicon.eventNoun(words.key(noun.token())) != null;
            }
        }
        return false;
    }
}
