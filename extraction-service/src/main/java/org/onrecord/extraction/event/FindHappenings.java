package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.EventLexicon.Kind;
import org.onrecord.extraction.event.EventNoun.Role;

/** All verbs and nouns of a sentence that may be events, in order, undated. */
final class FindHappenings {

    private final EventReading reading;
    private final SentenceWords words;
    private final EventLexicon lexicon;
    private final ReadFactuality verbs;
    private final NounFactuality nouns;
    private final VerbKind kinds;
    private final FindPredicate predicate;

    FindHappenings(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.lexicon = words.lexicon();
        this.verbs = new ReadFactuality(words);
        this.nouns = new NounFactuality(words);
        this.kinds = new VerbKind(words);
        this.predicate = new FindPredicate(words);
    }

    List<Happening> in(SentenceReading sentence) {
        var found = new ArrayList<Happening>();
        int n = 0;
        var all = sentence.nouns();
        for (var clause : sentence.clauses()) {
            var ofVerb = verbs.of(clause, sentence, reported(clause.verb().token()));
            boolean verbDone = false;
            for (; n < all.size() && all.get(n).token() < clause.end(); n++) {
                if (!verbDone && all.get(n).token() > clause.verb().token()) {
                    addVerb(sentence, clause, ofVerb, found);
                    verbDone = true;
                }
                addNoun(sentence, all.get(n), clause, ofVerb, found);
            }
            if (!verbDone) {
                addVerb(sentence, clause, ofVerb, found);
            }
        }
        for (; n < all.size(); n++) {
            addNoun(sentence, all.get(n), null, null, found);
        }
        for (var clause : sentence.clauses()) {
            happened(sentence, clause, found);
        }
        return found;
    }

    /** "the deaths, which occurred on Monday": told as a fact there, whatever the verb before says. */
    private void happened(SentenceReading sentence, Clause clause, List<Happening> found) {
        var subject = lexicon.kind(clause.verb().base()) == Kind.EMPTY ? subject(sentence, clause) : null;
        for (var happening : subject == null ? List.<Happening>of() : found) {
            if (happening.noun == subject && happening.factuality == null) {
                happening.factuality =
                        verbs.of(clause, sentence, reported(clause.verb().token()));
            }
        }
    }

    private boolean reported(int token) {
        return reading.spoken().around(words.range(token)) != null;
    }

    private void addVerb(
            SentenceReading sentence, Clause clause, Event.@Nullable Factuality ofVerb, List<Happening> found) {
        var verb = clause.verb();
        var kind = kinds.of(verb);
        boolean carries = verb.form() != Verb.Form.COPULA
                && lexicon.known(verb.base())
                && !(verb.form() == Verb.Form.GERUND && "that".equals(words.key(verb.token() + 1)))
                && kind != Kind.REPORT
                && kind != Kind.STATE
                && kind != Kind.FIX
                && !name(sentence, verb.token())
                && verb.token() >= reading.datelineEnd();
        if (carries && !kinds.namedByNoun(sentence, clause, kind)) {
            found.add(new Happening(sentence, verb.token(), verb.base(), null, clause, ofVerb));
        }
    }

    /** "Mr. DeLay", "her sister Gale": a capital within a sentence. */
    private boolean name(SentenceReading sentence, int token) {
        return words.capital(token)
                && token > sentence.sentence().firstToken()
                && !words.capital(token - 1)
                && (!words.is(token - 1, "PUNCT") || ")".equals(words.key(token - 1)));
    }

    /** The event noun that is the subject of a clause, in it or before its relative pronoun or participle. */
    static @Nullable EventNoun subject(SentenceReading sentence, Clause clause) {
        EventNoun found = null;
        boolean open = SplitClauses.RELATIVES.contains(clause.opener())
                || clause.opener().equals(",")
                || clause.opener().isEmpty();
        for (var noun : sentence.nouns()) {
            if (noun.token() >= clause.verb().token()) {
                break;
            }
            boolean inside = clause.contains(noun.token()) && noun.role() == Role.SUBJECT;
            boolean antecedent = open && (justBefore(noun, clause) || objectBefore(noun, clause, sentence));
            found = (inside && found == null) || antecedent ? noun : found;
        }
        return found;
    }

    private static boolean justBefore(EventNoun noun, Clause clause) {
        int distance = clause.first() - noun.token();
        return distance > 0 && distance <= 2 && clause.first() >= clause.verb().first() - 2;
    }

    /** "a meeting of its president with Peru's, scheduled for Monday" */
    private static boolean objectBefore(EventNoun noun, Clause clause, SentenceReading sentence) {
        var before = sentence.before(clause);
        return before != null
                && clause.first() >= clause.verb().first() - 1
                && (noun.role() == Role.OBJECT || noun.preposition().equals("off"))
                && before.contains(noun.token());
    }

    private void addNoun(
            SentenceReading sentence,
            EventNoun noun,
            @Nullable Clause clause,
            Event.@Nullable Factuality ofVerb,
            List<Happening> found) {
        if (noun.token() >= reading.datelineEnd()) {
            var main = predicate.of(sentence, noun, clause);
            var factuality = main == clause || main == null
                    ? nouns.of(noun, clause, ofVerb)
                    : nouns.of(
                            noun,
                            main,
                            verbs.of(main, sentence, reported(main.verb().token())));
            var real = sentence.question() && factuality != null && !noun.definite()
                    ? Event.Factuality.HYPOTHETICAL
                    : factuality;
            found.add(new Happening(sentence, noun.token(), noun.lemma(), noun, clause, real));
        }
    }
}
