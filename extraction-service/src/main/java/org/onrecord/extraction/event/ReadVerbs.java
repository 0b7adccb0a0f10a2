package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.Verb.Form;
import org.onrecord.extraction.segment.Sentence;

/** Reads the verbs of a sentence with the auxiliaries before them. */
final class ReadVerbs {

    private static final Set<String> MODALS = Set.of(
            "will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ll", "'d", "ca", "wo",
            "cannot");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "hardly", "cannot");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’");
    /** "the goal is to": what somebody wishes, not what is fixed. */
    private static final Set<String> GOALS = Set.of(
            "goal",
            "aim",
            "plan",
            "option",
            "idea",
            "thing",
            "task",
            "purpose",
            "objective",
            "possibility",
            "point",
            "way",
            "first",
            "second",
            "third",
            "hope",
            "answer",
            "problem",
            "intention",
            "priority",
            "challenge",
            "strategy",
            "next",
            "step");

    private static final int REACH = 9;

    private final SentenceWords words;
    private final EventLexicon lexicon;

    ReadVerbs(SentenceWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    List<Verb> of(Sentence sentence) {
        var found = new ArrayList<Verb>();
        boolean question = "?".equals(words.key(sentence.endToken() - 1));
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean verb = words.is(i, "VERB")
                    && !FindEventNouns.adjectival(words, i)
                    && !FindEventNouns.nounAfterAll(words, i);
            if (verb || copula(i, sentence.endToken())) {
                found.add(
                        read(i, sentence.firstToken(), question, found.isEmpty() ? null : found.get(found.size() - 1)));
            }
        }
        return found;
    }

    /** An auxiliary without a verb behind it. */
    private boolean copula(int i, int end) {
        if (!words.be(i) || !(words.is(i, "AUX") || words.is(i, "VERB"))) {
            return false;
        }
        int next = i + 1;
        while (next < Math.min(end, i + REACH) && (passable(next) || "to".equals(words.key(next)))) {
            next++;
        }
        return next >= end || !words.is(next, "VERB");
    }

    private boolean passable(int i) {
        return words.is(i, "AUX")
                || words.is(i, "ADV")
                || words.in(i, NEGATIONS)
                || words.in(i, Set.of("last", "first"))
                || words.in(i, MARKS);
    }

    private Verb read(int i, int start, boolean question, @Nullable Verb previous) {
        int from = Math.max(start, i - REACH);
        if (previous != null) {
            from = Math.max(from, previous.token() + 1);
        }
        int first = i;
        var modal = "";
        boolean negated = false;
        boolean be = false;
        boolean have = false;
        boolean support = false;
        boolean to = false;
        for (int k = i - 1; k >= from; k--) {
            if ("to".equals(words.key(k)) && !to) {
                to = true;
            } else if (!passable(k)) {
                break;
            } else if (to && words.be(k)) {
                modal = "to be";
            } else if (to && HAVE.contains(words.key(k))) {
                modal = "must";
            } else if (to && !words.in(k, NEGATIONS) && !("to be".equals(modal) && words.in(k, MODALS))) {
                break;
            } else if (words.in(k, MODALS)) {
                modal = words.key(k);
            }
            negated |= words.in(k, NEGATIONS);
            be |= !to && words.be(k);
            have |= !to && HAVE.contains(words.key(k));
            support |= Set.of("do", "does", "did").contains(words.key(k));
            first = k;
        }
        while (first < i && (words.is(first, "ADV") || words.in(first, MARKS))) {
            first++;
        }
        var base = base(i);
        if (first == i && question && modal.isEmpty() && words.key(i).equals(base)) {
            modal = "may";
        }
        if (modal.isEmpty() && !to && first < i && "be".equals(words.key(first))) {
            modal = "may";
        }
        if ("to be".equals(modal) && words.in(first - 1, GOALS)) {
            modal = "may";
        }
        var form = form(i, modal, to, be, have, support);
        boolean passive = be && !words.key(i).endsWith("ing");
        var joined = previous != null && first == i && continues(i, previous) ? previous : null;
        if (joined != null && sameForm(i, base, form, joined)) {
            boolean shared = !joined.negated() || "or".equals(words.key(before(i)));
            return new Verb(
                    i, i, base, joined.form(), joined.modal(), joined.negated() && shared, joined.passive(), joined);
        }
        if (first == i && form == Form.PAST && previous != null && words.in(i - 1, Set.of("been", "be"))) {
            passive = true;
        }
        return new Verb(i, first, base, form, modal, negated, passive, form == Form.INFINITIVE ? null : joined);
    }

    private String base(int i) {
        return words.be(i) ? "be" : lexicon.lemma(words.key(i));
    }

    private Form form(int i, String modal, boolean to, boolean be, boolean have, boolean support) {
        var key = words.key(i);
        if (!modal.isEmpty()) {
            return Form.MODAL;
        }
        if (to) {
            return Form.INFINITIVE;
        }
        if (words.be(i)) {
            return Form.COPULA;
        }
        if (have) {
            return Form.PERFECT;
        }
        if (key.endsWith("ing") && lexicon.gerundBase(key) != null) {
            return be ? Form.PROGRESSIVE : Form.GERUND;
        }
        if (be || support || lexicon.pastBase(key) != null || lexicon.samePast(key)) {
            return presentBe(i, be) ? Form.PRESENT : Form.PAST;
        }
        return Form.PRESENT;
    }

    /** "is held": a present passive tells a habit or, in headlines and chronicles, what happened. */
    private boolean presentBe(int i, boolean be) {
        if (!be) {
            return false;
        }
        for (int k = i - 1; k >= i - REACH && passable(k); k--) {
            if (Set.of("is", "are", "am", "'re", "'s", "'m").contains(words.key(k))) {
                return true;
            }
        }
        return false;
    }

    private int before(int i) {
        int k = i - 1;
        while (words.is(k, "ADV")) {
            k--;
        }
        return k;
    }

    private boolean continues(int i, Verb previous) {
        int k = before(i);
        return k > previous.token() && (words.is(k, "CCONJ") || ",".equals(words.key(k)));
    }

    private boolean sameForm(int i, String base, Form form, Verb joined) {
        boolean plain = words.key(i).equals(base);
        boolean participle = form == Form.PAST && lexicon.pastBase(words.key(i)) != null;
        return switch (joined.form()) {
            case MODAL -> joined.passive() ? participle : plain;
            case INFINITIVE -> joined.passive() ? participle : plain && !lexicon.samePast(words.key(i));
            case PERFECT -> participle;
            case PAST, PRESENT -> joined.passive() && participle;
            default -> false;
        };
    }
}
