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
        sentences.forEach(correct::headline);
        return correct.tags;
    }

    private void token(int i) {
        var key = keys[i];
        if (BE.contains(key) && is(i, "VERB")) {
            tags[i] = "AUX";
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
        }
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
