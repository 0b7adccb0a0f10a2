package org.onrecord.extraction.event;

import java.util.Set;
import org.onrecord.extraction.event.EventLexicon.Kind;
import org.onrecord.extraction.event.EventNoun.Role;

/** Whether an event is worth giving though nothing dates it. */
final class TellUndated {

    /** With them the present tense tells what may come. */
    private static final Set<String> OPENS_FUTURE =
            Set.of("if", "unless", "when", "after", "before", "once", "until", "till", "that", "whether", "lest");
    /** "died in the attack", "arrested after a protest": the attack was, and so was the protest. */
    private static final Set<String> TELLS_ITS_NOUN =
            Set.of("in", "at", "during", "after", "since", "following", "by", "from", "through", "amid", "despite");

    /** What somebody is able to do is no event. */
    private static final Set<String> ABILITY = Set.of("can", "ca", "cannot");

    private final SentenceWords words;
    private final EventLexicon lexicon;
    private final VerbKind kinds;

    TellUndated(SentenceWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
        this.kinds = new VerbKind(words);
    }

    boolean tells(Happening happening) {
        if (happening.factuality == null) {
            return false;
        }
        var noun = happening.noun;
        if (noun != null) {
            boolean document = lexicon.eventNoun(words.key(noun.token())) == null;
            return !document && !instrument(happening, noun) && !merelyNamed(happening, noun);
        }
        return happening.clause != null && verbUndated(happening, happening.clause);
    }

    private boolean verbUndated(Happening happening, Clause clause) {
        var verb = clause.verb();
        var kind = lexicon.kind(verb.base());
        boolean unfinished = kind == Kind.ASPECT && "to".equals(words.key(verb.token() + 1));
        boolean ongoing = words.in(verb.token() - 1, Set.of("being"))
                || (verb.form() == Verb.Form.PERFECT && verb.passive() && words.in(verb.token() + 1, Set.of("since")));
        boolean real = happening.factuality == Event.Factuality.ASSERTED;
        boolean vague = kind == Kind.VAGUE && real && !verb.passive() && kinds.phrase(verb) == null;
        if (vague || kind == Kind.EMPTY || unfinished || ongoing) {
            return false;
        }
        return switch (verb.form()) {
            case PROGRESSIVE -> !real || pastBe(verb);
            case PRESENT -> !real && OPENS_FUTURE.contains(clause.opener());
            case MODAL -> !ABILITY.contains(verb.modal());
            case GERUND -> !real || ",".equals(words.key(verb.first() - 1)) || adjunct(clause);
            case INFINITIVE -> true;
            default -> true;
        };
    }

    /** Only a verb of the past, and only around some prepositions, tells that what a noun names was so: "the strike's costs" does not. */
    private static boolean merelyNamed(Happening happening, EventNoun noun) {
        if (happening.factuality != Event.Factuality.ASSERTED) {
            return false;
        }
        var clause = happening.clause;
        boolean past = clause != null
                && (clause.verb().form() == Verb.Form.PAST || clause.verb().form() == Verb.Form.PERFECT);
        return !past || (noun.role() == Role.PHRASE && !TELLS_ITS_NOUN.contains(noun.preposition()));
    }

    /** "guarantee the accord", "the agreement": the text, not its making. */
    private boolean instrument(Happening happening, EventNoun noun) {
        boolean made = happening.clause != null
                && noun.role() != Role.PHRASE
                && kinds.namedByNoun(
                        happening.sentence,
                        happening.clause,
                        lexicon.kind(happening.clause.verb().base()));
        boolean told = happening.factuality == Event.Factuality.ASSERTED || noun.role() == Role.SUBJECT;
        return lexicon.text(noun.lemma()) && !made && told;
    }

    private boolean pastBe(Verb verb) {
        for (int i = verb.first(); i < verb.token(); i++) {
            if (words.in(i, Set.of("was", "were"))) {
                return true;
            }
        }
        return false;
    }

    private boolean adjunct(Clause clause) {
        return words.in(clause.verb().first() - 1, Set.of("after", "by", "of", "for", "and"));
    }
}
