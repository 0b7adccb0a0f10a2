package org.onrecord.extraction.event;

import static org.onrecord.extraction.event.Event.Factuality.HYPOTHETICAL;
import static org.onrecord.extraction.event.Event.Factuality.NEGATED;
import static org.onrecord.extraction.event.Event.Factuality.PLANNED;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Verb.Form;

/** What the word that governs a clause or an infinitive makes of it: "denied that", "no evidence that", "an attempt to". */
final class Governors {

    /** Their contents may be facts: "warned that he had left". */
    private static final Set<String> OPEN =
            Set.of("warn", "tell", "suggest", "fear", "predict", "caution", "alert", "worry", "speculate");

    private static final Set<String> CLAIMS = Set.of(
            "report",
            "claim",
            "allegation",
            "accusation",
            "suggestion",
            "rumour",
            "rumor",
            "assertion",
            "notion",
            "idea",
            "charge",
            "story",
            "statement",
            "insinuation",
            "theory",
            "reports");

    /** How far before its clause the verb of "denied a French report that" may stand. */
    private static final int NOUN_REACH = 6;

    private static final int LONGEST_PREPOSITION = 5;

    private final SentenceWords words;
    private final EventLexicon lexicon;

    Governors(SentenceWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** What a noun or adjective makes of an infinitive right behind it; null if nothing. */
    Event.@Nullable Factuality word(int token) {
        return lexicon.ofVerbs(lemma(token));
    }

    /** "denied that", "feared that", "no evidence that": what governs a clause decides; null if nothing does. */
    Event.@Nullable Factuality complement(Clause clause, SentenceReading sentence) {
        var parent = sentence.before(clause);
        boolean that = "that".equals(clause.opener());
        if (parent == null || clause.verb().joined() != null) {
            return null;
        }
        int lead = clause.first() - 1;
        while (words.is(lead, "ADV") || words.timed(lead)) {
            lead--;
        }
        if (that && (words.is(lead, "CCONJ") || words.is(clause.first(), "CCONJ"))) {
            parent = reportBefore(parent, sentence);
            if (parent == null) {
                return null;
            }
        } else if (that && words.nominal(lead)) {
            var by = nounBeforeThat(lead);
            boolean denied = lexicon.ofVerbs(parent.verb().base()) == NEGATED
                    && CLAIMS.contains(lemma(lead))
                    && parent.verb().token() > lead - NOUN_REACH;
            return by == null && denied ? NEGATED : by;
        }
        if (that && words.in(parent.verb().first() - 1, Set.of("nothing", "nobody"))) {
            return NEGATED;
        }
        if (that && words.is(lead, "ADJ") && lexicon.ofVerbs(words.key(lead)) != null) {
            return parent.verb().negated() ? HYPOTHETICAL : lexicon.ofVerbs(words.key(lead));
        }
        boolean bare = clause.opener().isEmpty() && lead == parent.verb().token() && hasSubject(clause);
        if (!that && !bare) {
            return null;
        }
        var by = lexicon.ofVerbs(parent.verb().base());
        boolean told = clause.verb().form() == Form.PAST || clause.verb().form() == Form.PERFECT;
        if (parent.verb().negated()) {
            return HYPOTHETICAL;
        }
        if (by == NEGATED) {
            return NEGATED;
        }
        if (by == HYPOTHETICAL
                && !(told
                        && lexicon.reports(parent.verb().base())
                        && OPEN.contains(parent.verb().base()))) {
            return HYPOTHETICAL;
        }
        return by == PLANNED && !told ? PLANNED : null;
    }

    /** "feared rebels had fled": words that no time takes stand before the verb. */
    private boolean hasSubject(Clause clause) {
        for (int i = clause.first(); i < clause.verb().first(); i++) {
            if (!words.timed(i) && (words.nominal(i) || words.is(i, "PRON") || words.is(i, "DET"))) {
                return true;
            }
        }
        return false;
    }

    /** "said that it was delayed and that talks would resume": both hang on the same verb. */
    private @Nullable Clause reportBefore(Clause from, SentenceReading sentence) {
        var clause = from;
        while (clause != null && !lexicon.reports(clause.verb().base())) {
            clause = sentence.before(clause);
        }
        return clause;
    }

    private Event.@Nullable Factuality nounBeforeThat(int noun) {
        for (int i = noun; i > noun - 4; i--) {
            if (words.in(i, Set.of("no", "little"))) {
                return NEGATED;
            }
        }
        var by = lexicon.ofVerbs(lemma(noun));
        return by == HYPOTHETICAL || by == NEGATED ? by : null;
    }

    private String lemma(int i) {
        var key = words.key(i);
        return words.nominal(i) && key.endsWith("s")
                ? lexicon.ofVerbs(key) != null ? key : key.substring(0, key.length() - 1)
                : key;
    }

    /** "on the verge of", "ahead of": what the words right before a token make of it; null if nothing. */
    Event.@Nullable Factuality preposition(int token) {
        var phrase = new StringBuilder();
        for (int i = token - 1; i >= token - LONGEST_PREPOSITION; i--) {
            phrase.insert(0, i == token - 1 ? words.key(i) : words.key(i) + " ");
            var by = lexicon.preposition(phrase.toString());
            if (by != null) {
                return by;
            }
        }
        return null;
    }

    /** "an attempt by rebels to": the nearest noun with a say before an infinitive. */
    Event.@Nullable Factuality noun(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - 8); i--) {
            if (words.nominal(i)) {
                var by = lexicon.ofVerbs(lemma(i));
                if (by != null) {
                    return by;
                }
            }
        }
        return null;
    }
}
