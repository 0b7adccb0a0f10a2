package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.EventNoun.Role;
import org.onrecord.extraction.segment.Sentence;

/** Finds event nouns that head their noun phrase: of "murder trial" the trial, of "election results" none. */
final class FindEventNouns {

    private static final Set<String> DEFINITE = Set.of(
            "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "'s", "'");
    private static final int LONGEST_PHRASE = 10;

    private final SentenceWords words;

    FindEventNouns(SentenceWords words) {
        this.words = words;
    }

    List<EventNoun> of(Sentence sentence, List<Clause> clauses) {
        var found = new ArrayList<EventNoun>();
        int c = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            while (c + 1 < clauses.size() && clauses.get(c).end() <= i) {
                c++;
            }
            var lemma = lemma(i);
            if (lemma != null) {
                found.add(place(i, lemma, sentence, clauses.isEmpty() ? null : clauses.get(c)));
            }
        }
        return found;
    }

    private @Nullable String lemma(int i) {
        if (words.timed(i)
                || (!words.nominal(i) && !nounAfterAll(words, i))
                || (words.nominal(i + 1) && !words.is(i + 1, "PROPN"))
                || "'s".equals(words.key(i + 1))) {
            return null;
        }
        boolean name = words.capital(i) && (words.capital(i - 1) || words.capital(i + 1));
        boolean partOfTitle = words.capital(i) && words.capital(i + 1) && words.nominal(i + 1);
        if (partOfTitle && words.is(i + 1, "PROPN")) {
            return null;
        }
        if (name && words.is(i, "PROPN") && !words.is(i - 1, "NUM")) {
            return null;
        }
        var event = words.lexicon().eventNoun(words.key(i));
        return event == null ? words.lexicon().document(words.key(i)) : event;
    }

    /** "a shooting", "the strike": what stands behind an article and before no noun is no verb. */
    static boolean nounAfterAll(SentenceWords words, int i) {
        boolean led = words.is(i - 1, "DET")
                || words.in(
                        i - 1,
                        Set.of(
                                "his", "her", "its", "their", "'s", "first", "second", "third", "last", "latest",
                                "next"));
        return (words.is(i, "VERB") || words.is(i, "ADJ"))
                && led
                && !words.nominal(i + 1)
                && words.lexicon().eventNoun(words.key(i)) != null;
    }

    private EventNoun place(int i, String lemma, Sentence sentence, @Nullable Clause clause) {
        int first = start(i, sentence.firstToken());
        boolean definite = false;
        for (int k = first; k <= i; k++) {
            definite |= words.in(k, DEFINITE);
        }
        int before = first - 1;
        boolean opens = clause != null
                && before >= clause.first()
                && before <= clause.first() + 1
                && words.key(before).equals(clause.opener())
                && i < clause.verb().first();
        if (!opens
                && before >= sentence.firstToken()
                && (words.is(before, "ADP")
                        || words.is(before, "SCONJ")
                        || words.in(before, Set.of("to", "without")))) {
            return new EventNoun(i, first, lemma, Role.PHRASE, words.key(before), definite);
        }
        if (clause == null) {
            return new EventNoun(i, first, lemma, Role.NONE, "", definite);
        }
        var role = i < clause.verb().first() || i < clause.verb().token() ? Role.SUBJECT : Role.OBJECT;
        return new EventNoun(i, first, lemma, role, "", definite);
    }

    /** First token of the noun phrase that ends with a token. */
    int start(int i, int low) {
        int k = i;
        while (k > low && i - k < LONGEST_PHRASE && inside(k - 1)) {
            k--;
        }
        return k;
    }

    private boolean inside(int k) {
        return words.nominal(k)
                || words.is(k, "ADJ")
                || words.is(k, "DET")
                || words.is(k, "NUM")
                || words.in(k, DEFINITE)
                || words.in(k, Set.of("no", "-", "second", "first", "further", "more", "another", "new"))
                || adjectival(words, k);
    }

    /** "the proposed law", "a planned visit": a participle between a determiner and a noun is no verb. */
    static boolean adjectival(SentenceWords words, int k) {
        boolean participle = words.is(k, "VERB")
                && (words.key(k).endsWith("ed") || words.key(k).endsWith("ing"));
        boolean led = words.is(k - 1, "DET")
                || words.is(k - 1, "ADJ")
                || words.in(k - 1, DEFINITE)
                || (words.is(k - 1, "ADP") && words.lexicon().modifier(words.key(k)) != null);
        boolean ofVerb = words.key(k).endsWith("ed")
                && words.is(k - 1, "VERB")
                && !words.lexicon().samePast(words.key(k - 1));
        boolean adverb = words.is(k - 1, "ADV") && (words.is(k - 2, "DET") || words.in(k - 2, DEFINITE));
        boolean behindPreposition = words.key(k).endsWith("ed") && words.is(k - 1, "ADP") && words.is(k + 1, "NOUN");
        return participle
                && (led || ofVerb || adverb || behindPreposition)
                && (words.nominal(k + 1) || words.is(k + 1, "ADJ"));
    }
}
