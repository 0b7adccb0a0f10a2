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
    private static final Set<String> OPEN = Set.of("warn", "tell", "suggest", "fear", "predict");

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
            return nounBeforeThat(lead);
        }
        if (that && words.in(parent.verb().first() - 1, Set.of("nothing", "nobody"))) {
            return NEGATED;
        }
        boolean bare = clause.opener().isEmpty() && lead == parent.verb().token();
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
                        && lexicon.kind(parent.verb().base()) == EventLexicon.Kind.REPORT
                        && OPEN.contains(parent.verb().base()))) {
            return HYPOTHETICAL;
        }
        return by == PLANNED && !told ? PLANNED : null;
    }

    /** "said that it was delayed and that talks would resume": both hang on the same verb. */
    private @Nullable Clause reportBefore(Clause from, SentenceReading sentence) {
        var clause = from;
        while (clause != null && lexicon.kind(clause.verb().base()) != EventLexicon.Kind.REPORT) {
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
