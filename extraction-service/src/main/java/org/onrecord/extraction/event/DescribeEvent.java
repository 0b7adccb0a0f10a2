package org.onrecord.extraction.event;

import java.util.LinkedHashSet;
import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.segment.Sentence;

/** Makes a draft of a happening: with passage, participants and place. */
final class DescribeEvent {

    private static final int LONGEST_PASSAGE = 2500;
    private static final int SHORTEST_PASSAGE = 3;

    private final EventReading reading;
    private final SentenceWords words;

    DescribeEvent(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    EventDraft draft(Happening happening) {
        var sentence = happening.sentence;
        var clause = happening.clause;
        int first = Math.max(clause == null ? sentence.sentence().firstToken() : clause.first(), reading.datelineEnd());
        int end = clause == null ? sentence.sentence().endToken() : Math.max(clause.end(), first + 1);
        var when = happening.when == null ? Event.When.UNKNOWN : happening.when;
        var factuality =
                happening.factuality == null || timetabled(happening) ? Event.Factuality.PLANNED : happening.factuality;
        return new EventDraft(
                passage(sentence.sentence(), Math.min(first, happening.token), Math.max(end, happening.token + 1)),
                words.range(happening.token),
                happening.lemma,
                when,
                takePart(happening, first, end),
                reading.participants().place(first, end),
                factuality,
                happening.rule);
    }

    /** "The inspectors arrive on Sunday": the present tense with a day near publication tells a plan. */
    private boolean timetabled(Happening happening) {
        var clause = happening.clause;
        return happening.factuality == Event.Factuality.ASSERTED
                && happening.noun == null
                && happening.when != null
                && happening.rule.equals("verb-with-time")
                && clause != null
                && clause.verb().form() == Verb.Form.PRESENT
                && !clause.verb().passive()
                && reading.near(happening.when.edtf());
    }

    /** The sentence if it is short enough, else the clause, else as much as is allowed. */
    private CharRange passage(Sentence sentence, int first, int end) {
        if (sentence.range().length() <= LONGEST_PASSAGE) {
            return sentence.range();
        }
        var clause = words.range(first, Math.max(end, Math.min(first + SHORTEST_PASSAGE, sentence.endToken())));
        return clause.length() <= LONGEST_PASSAGE ? clause : words.range(end - 1);
    }

    /**
     * The entities of the clause; of a clause without a subject of its own also those of the clause before it, whose subject
     * it shares.
     */
    private List<String> takePart(Happening happening, int first, int end) {
        var found = new LinkedHashSet<String>();
        int s = happening.sentence.index();
        var clause = happening.clause;
        var before = clause == null ? null : happening.sentence.before(clause);
        if (clause != null && before != null) {
            boolean relative = SplitClauses.RELATIVES.contains(clause.opener());
            boolean shared = clause.verb().joined() != null || clause.verb().first() - clause.first() <= 2;
            int from = Math.max(before.first(), reading.datelineEnd());
            if (relative && before.end() > from) {
                var all = reading.participants().in(from, before.end(), s);
                found.addAll(all.subList(Math.max(0, all.size() - 1), all.size()));
            } else if (shared && before.verb().token() > from) {
                found.addAll(reading.participants().in(from, before.verb().token(), s));
            }
        }
        found.addAll(reading.participants().in(first, end, s));
        return List.copyOf(found);
    }
}
