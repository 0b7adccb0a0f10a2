package org.onrecord.extraction.event;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.segment.Sentence;

/** Corrects what the model of word classes gets wrong most often in news, by the words beside. */
final class CorrectTags {

    private static final Set<String> HAVE = Set.of("had", "has", "have", "'ve", "having");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "can", "may", "might", "must", "should", "shall", "not", "'ll");

    private static final Set<String> LIKE_PREPOSITIONS = Set.of(
            "following", "regarding", "concerning", "excluding", "owing", "pending", "barring", "notwithstanding");
    private static final Set<String> SHORT_AUXILIARIES = Set.of("'ve", "'d", "'ll", "'re");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> NECESSITY = Set.of("have", "has", "had");
    private static final Set<String> WHETHER = Set.of("whether", "how", "when", "where", "or", "not");
    private static final Set<String> OBJECTS = Set.of("him", "her", "it", "them", "us", "me");
    private static final Set<String> OPEN = Set.of("NOUN", "ADJ", "ADP", "INTJ");
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re", "'s", "have", "has", "had", "having",
            "'ve", "'d", "do", "does", "did", "done", "doing", "will", "wo", "'ll", "would", "shall", "should", "can",
            "ca", "could", "may", "might", "must", "cannot", "get", "gets", "got", "getting", "gotten", "need", "dare",
            "ought", "used", "let", "'", "s", "d", "ll", "re", "ve", "m", "ai", "going", "gon");
    private static final Set<String> SUBORDINATORS = Set.of(
            "if",
            "unless",
            "when",
            "after",
            "before",
            "because",
            "although",
            "though",
            "whose",
            "once",
            "until",
            "whether",
            "while");
    private static final int CLAUSE_REACH = 15;

    private final EventLexicon lexicon;
    private final String[] keys;
    private final String[] tags;

    private CorrectTags(EventLexicon lexicon, String[] keys, String[] tags) {
        this.lexicon = lexicon;
        this.keys = keys;
        this.tags = tags.clone();
    }

    /** A corrected copy of universal tags. */
    static String[] of(EventLexicon lexicon, List<Sentence> sentences, String[] keys, String[] tags) {
        var correct = new CorrectTags(lexicon, keys, tags);
        for (int i = 0; i < keys.length; i++) {
            correct.token(i);
        }
        sentences.forEach(correct::openers);
        sentences.forEach(correct::headline);
        return correct.tags;
    }

    private void token(int i) {
        var key = keys[i];
        if (key.equals("last") && is(i, "VERB") && lexicon.pastBase(key(i + 1)) != null) {
            tags[i] = "ADV";
        } else if (SHORT_AUXILIARIES.contains(key) && is(i, "PUNCT")) {
            tags[i] = "AUX";
        } else if (BE.contains(key) && is(i, "VERB")) {
            tags[i] = "AUX";
        } else if (LIKE_PREPOSITIONS.contains(key) && is(i, "VERB") && !is(i - 1, "AUX") && !is(i - 1, "ADV")) {
            tags[i] = "ADP";
        } else if (HAVE.contains(key)
                && is(i, "VERB")
                && (participle(i + 1) || (is(i + 1, "ADV") && participle(i + 2)) || inverted(i))) {
            tags[i] = "AUX";
        } else if (key.equals("provided") && key(i + 1).equals("that")) {
            tags[i] = "SCONJ";
        } else if (is(i, "ADJ")
                && participle(i)
                && (HAVE.contains(key(i - 1)) || (BE.contains(key(i - 1)) && MODALS.contains(key(i - 2))))) {
            tags[i] = "VERB";
        } else if (is(i, "NOUN") && (finite(i) || gerund(i))) {
            tags[i] = "VERB";
        } else if (NECESSITY.contains(key) && is(i, "VERB") && key(i + 1).equals("to") && !is(i + 2, "NOUN")) {
            tags[i] = "AUX";
        } else if (OPEN.contains(tag(i)) && (behindAuxiliary(i) || infinitive(i) || pastForm(i) || letGo(i))) {
            tags[i] = "VERB";
        } else if (is(i, "AUX") && !AUXILIARIES.contains(key) && lexicon.known(lexicon.lemma(key))) {
            tags[i] = "VERB";
        } else if (is(i, "ADV") && key.endsWith("s") && lexicon.eventNoun(key) != null && is(i - 1, "NOUN")) {
            tags[i] = "NOUN";
        }
    }

    /** "would lapse", "may also close", "did not appeal": behind an auxiliary a base form is a verb. */
    private boolean behindAuxiliary(int i) {
        int k = i - 1;
        while (is(k, "ADV") || key(k).equals("not") || key(k).equals("n't")) {
            k--;
        }
        boolean auxiliary = is(k, "AUX") && (MODALS.contains(key(k)) || DO.contains(key(k)));
        return auxiliary
                && lexicon.lemma(keys[i]).equals(keys[i])
                && lexicon.known(keys[i])
                && !is(i + 1, "NOUN")
                && !is(i + 1, "VERB");
    }

    /** "whether to appeal", "an offer to mediate" */
    private boolean infinitive(int i) {
        if (!key(i - 1).equals("to") || is(i + 1, "NOUN") || !lexicon.known(keys[i])) {
            return false;
        }
        return WHETHER.contains(key(i - 2)) || (is(i - 1, "PART") || lexicon.verbRatherThanNoun(keys[i]));
    }

    /** "robbers stole gems", "was not damaged", "parliament freed them": a past form where a verb must stand. */
    private boolean pastForm(int i) {
        if (!participle(i) && !(is(i, "NOUN") && lexicon.irregularPast(keys[i]))) {
            return false;
        }
        if (lexicon.stative(keys[i])) {
            return false;
        }
        int k = i - 1;
        while (is(k, "ADV") || key(k).equals("not") || key(k).equals("n't")) {
            k--;
        }
        boolean behindBe = BE.contains(key(k)) && !is(i + 1, "NOUN");
        boolean subject = is(i - 1, "NOUN") || is(i - 1, "PRON") || (is(i - 1, "ADJ") && !is(i - 2, "AUX"));
        boolean joined = is(i - 1, "CCONJ") && (is(i, "ADJ") || is(i + 1, "CCONJ"));
        boolean goesOn = is(i + 1, "ADP") || is(i + 1, "DET") || is(i + 1, "NUM") || is(i + 1, "PRON");
        boolean takesObject = is(i, "NOUN") && (is(i + 1, "NOUN") || is(i + 1, "PROPN") || is(i + 1, "ADJ"));
        boolean freed = is(i, "ADJ") && is(i - 1, "NOUN") && (is(i + 1, "NOUN") || is(i + 1, "PROPN"));
        boolean headline = is(i - 1, "PROPN") && is(i + 1, "CCONJ") && lexicon.pastBase(key(i + 2)) != null;
        return behindBe || (subject && (goesOn || takesObject)) || (joined && goesOn) || freed || headline;
    }

    /** "or let them go" */
    private boolean letGo(int i) {
        return keys[i].equals("let") && OBJECTS.contains(key(i + 1));
    }

    /**
     * "If the army moves in, ...", "whose term ends in August": what a subordinator opens has a verb; if none is known up to
     * the next mark, a word in -s behind a singular is it, or, behind "should", a base form.
     */
    private void openers(Sentence sentence) {
        for (int i = sentence.firstToken(); i + 2 < sentence.endToken(); i++) {
            boolean inverted = i == sentence.firstToken() && keys[i].equals("should");
            if (inverted || (SUBORDINATORS.contains(keys[i]) && !is(i + 1, "PUNCT"))) {
                opened(i + 1, sentence.endToken(), inverted);
            }
        }
    }

    private void opened(int from, int end, boolean inverted) {
        int candidate = -1;
        for (int k = from; k < Math.min(end, from + CLAUSE_REACH); k++) {
            if (is(k, "VERB") || is(k, "AUX") || SUBORDINATORS.contains(keys[k])) {
                return;
            }
            if (is(k, "PUNCT")) {
                end = k;
                break;
            }
            boolean form = inverted
                    ? lexicon.known(keys[k]) && k > from
                    : keys[k].endsWith("s")
                            && !keys[k - 1].endsWith("s")
                            && lexicon.known(lexicon.lemma(keys[k]))
                            && !lexicon.lemma(keys[k]).equals(keys[k]);
            boolean behindNoun = k > from && (is(k - 1, "NOUN") || is(k - 1, "PROPN") || is(k - 1, "PRON"));
            if (form && is(k, "NOUN") && behindNoun && (candidate < 0 || inverted)) {
                candidate = k;
            }
        }
        if (candidate >= 0) {
            tags[candidate] = "VERB";
        }
    }

    private String tag(int i) {
        return i >= 0 && i < tags.length ? tags[i] : "";
    }

    /** "Rebels capture the north", "Flooding kills 900": in a sentence without a verb the first word that can be one is. */
    private void headline(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (is(i, "VERB") || is(i, "AUX")) {
                return;
            }
        }
        for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
            boolean subject = is(i - 1, "NOUN") || is(i - 1, "PROPN");
            boolean object = is(i + 1, "DET") || is(i + 1, "NUM") || is(i + 1, "PROPN") || is(i + 1, "SCONJ");
            boolean plural = key(i - 1).endsWith("s");
            boolean form =
                    plural ? lexicon.known(keys[i]) : keys[i].endsWith("s") && lexicon.known(lexicon.lemma(keys[i]));
            if (is(i, "NOUN") && subject && object && form) {
                tags[i] = "VERB";
                return;
            }
        }
    }

    /** "Had they found one": an auxiliary before its subject. */
    private boolean inverted(int i) {
        return is(i + 1, "PRON") && is(i + 2, "VERB");
    }

    private boolean participle(int i) {
        return lexicon.pastBase(key(i)) != null && !is(i, "NOUN");
    }

    /** "who flees", "Sodiq denies": a word that is hardly ever a plural. */
    private boolean finite(int i) {
        boolean subject = is(i - 1, "PROPN")
                || is(i - 1, "NOUN")
                || Set.of("who", "which", "he", "she", "it").contains(key(i - 1));
        var lemma = lexicon.lemma(keys[i]);
        return subject
                && keys[i].endsWith("s")
                && !lemma.equals(keys[i])
                && lexicon.verbRatherThanNoun(lemma)
                && (!is(i + 1, "VERB") || key(i + 1).endsWith("ing"));
    }

    /** "accused of building a road": a gerund with an object. */
    private boolean gerund(int i) {
        boolean object = is(i + 1, "DET")
                || is(i + 1, "PROPN")
                || key(i + 1).equals("it")
                || key(i + 1).equals("them");
        return object && is(i - 1, "ADP") && lexicon.gerundBase(keys[i]) != null && lexicon.eventNoun(keys[i]) == null;
    }

    private String key(int i) {
        return i >= 0 && i < keys.length ? keys[i] : "";
    }

    private boolean is(int i, String tag) {
        return i >= 0 && i < tags.length && tags[i].startsWith(tag);
    }
}
