package org.onrecord.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.event.EventLexicon.Kind;
import org.onrecord.extraction.event.EventNoun.Role;

/** All verbs and nouns of a sentence that may be events, in order, undated. */
final class FindHappenings {

    /** Verbs of reporting that with a modal and a date are events of a calendar: "will announce the result on Monday". */
    private static final Set<String> PUBLISHING = Set.of("announce", "report", "unveil", "reveal");

    private static final Set<String> INTERRUPTERS = Set.of(",", "which", "that", "—", "–");

    private final EventReading reading;
    private final SentenceWords words;
    private final EventLexicon lexicon;
    private final ReadFactuality verbs;
    private final NounFactuality nouns;

    FindHappenings(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.lexicon = words.lexicon();
        this.verbs = new ReadFactuality(words);
        this.nouns = new NounFactuality(words);
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

    private Kind kind(Verb verb) {
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

    private boolean reported(int token) {
        return reading.spoken().around(words.range(token)) != null;
    }

    private void addVerb(
            SentenceReading sentence, Clause clause, Event.@Nullable Factuality ofVerb, List<Happening> found) {
        var verb = clause.verb();
        var kind = kind(verb);
        boolean carries = verb.form() != Verb.Form.COPULA
                && lexicon.known(verb.base())
                && !(verb.form() == Verb.Form.GERUND && "that".equals(words.key(verb.token() + 1)))
                && kind != Kind.REPORT
                && kind != Kind.STATE
                && kind != Kind.FIX
                && verb.token() >= reading.datelineEnd();
        if (carries && !namedByNoun(sentence, clause, kind)) {
            found.add(new Happening(sentence, verb.token(), verb.base(), null, clause, ofVerb));
        }
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
            boolean subject = kind == Kind.EMPTY && noun == subject(sentence, clause);
            if (object || subject) {
                return lexicon.eventNoun(words.key(noun.token())) != null;
            }
        }
        return false;
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
            var main = mainClause(sentence, noun, clause);
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

    /** "The visit, planned for Monday, was cancelled": what a subject does behind the clause that interrupts. */
    private @Nullable Clause mainClause(SentenceReading sentence, EventNoun noun, @Nullable Clause clause) {
        boolean interrupted = clause != null
                && noun.role() == Role.SUBJECT
                && words.in(noun.token() + 1, INTERRUPTERS)
                && clause.index() + 1 < sentence.clauses().size();
        if (clause == null || !interrupted) {
            return clause;
        }
        var next = sentence.clauses().get(clause.index() + 1);
        return ",".equals(words.key(next.first())) && next.verb().first() == next.first() + 1 ? next : clause;
    }

    /** Whether an event is given though nothing dates it. */
    boolean tellsUndated(Happening happening) {
        if (happening.factuality == null) {
            return false;
        }
        var noun = happening.noun;
        if (noun != null) {
            boolean document = lexicon.eventNoun(words.key(noun.token())) == null;
            return !document && happening.clause != null && nounUndated(happening, noun, happening.clause);
        }
        return happening.clause != null && verbUndated(happening, happening.clause);
    }

    private boolean nounUndated(Happening happening, EventNoun noun, Clause clause) {
        var kind = lexicon.kind(clause.verb().base());
        boolean named = namedByNoun(happening.sentence, clause, kind);
        boolean unreal = happening.factuality != Event.Factuality.ASSERTED;
        if (noun.role() == Role.OBJECT && named) {
            return true;
        }
        boolean at =
                noun.role() == Role.PHRASE && Set.of("in", "at", "during", "on").contains(noun.preposition());
        boolean held = at || noun.role() == Role.OBJECT;
        if (held
                && kind == Kind.REPORT
                && lexicon.occasion(noun.lemma())
                && words.in(noun.first(), Set.of("a", "an"))) {
            return true;
        }
        if (noun.role() == Role.SUBJECT) {
            return kind == Kind.EMPTY || (unreal && !noun.definite());
        }
        return unreal && !noun.definite();
    }

    private boolean verbUndated(Happening happening, Clause clause) {
        var verb = clause.verb();
        var kind = lexicon.kind(verb.base());
        boolean unfinished = kind == Kind.ASPECT && "to".equals(words.key(verb.token() + 1));
        boolean ongoing = words.in(verb.token() - 1, Set.of("being"))
                || (verb.form() == Verb.Form.PERFECT && verb.passive() && words.in(verb.token() + 1, Set.of("since")));
        if (kind == Kind.VAGUE || kind == Kind.EMPTY || unfinished || ongoing) {
            return false;
        }
        boolean real = happening.factuality == Event.Factuality.ASSERTED;
        return switch (verb.form()) {
            case PRESENT, PROGRESSIVE -> !real && Set.of("if", "unless", "when").contains(clause.opener());
            case GERUND -> !real || ",".equals(words.key(verb.first() - 1)) || adjunct(clause);
            case INFINITIVE -> true;
            default -> true;
        };
    }

    private boolean adjunct(Clause clause) {
        return words.in(clause.verb().first() - 1, Set.of("after", "by", "of", "for", "and"));
    }
}
