package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordClasses;

/** One walk over a text's cues, sentence by sentence. */
final class Search {

    private final Prose prose;
    private final CueLexicon cues;
    private final Subjects subjects;
    private final AccordingTo accordingTo;
    private final List<CueRule> rules;
    private final List<Finding> findings = new ArrayList<>();

    Search(Prose prose, CueLexicon cues, WordClasses classes) {
        this.prose = prose;
        this.cues = cues;
        var phrases = new NounPhrases(prose, classes);
        var adjuncts = new Adjuncts(prose, phrases);
        var ends = new ContentEnd(prose, cues, phrases);
        this.subjects = new Subjects(prose, phrases);
        this.accordingTo = new AccordingTo(prose, phrases, subjects, ends);
        this.rules = List.of(
                new QuoteAtCue(prose, cues, phrases),
                new FrontedClause(prose, cues, phrases, adjuncts, ends),
                new Complement(prose, phrases, adjuncts, ends));
    }

    List<Finding> run() {
        var inSentence = new ArrayList<Finding>();
        int i = 0;
        while (i < prose.size()) {
            if (prose.sentence(i).firstToken() == i) {
                inSentence.clear();
            }
            var found = prose.stretch(i) != null ? null : at(i, inSentence);
            if (found != null && !doubles(found)) {
                findings.add(found);
                inSentence.add(found);
            }
            i++;
        }
        return findings;
    }

    private @Nullable Finding at(int i, List<Finding> inSentence) {
        if (prose.lower(i).equals("according")) {
            return accordingTo.at(i);
        }
        var cue = cues.at(prose, i);
        if (cue == null) {
            return null;
        }
        var place = subjects.place(cue, inSentence);
        if (place == null) {
            return null;
        }
        for (var rule : rules) {
            var found = rule.find(place);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether the same words were found already. */
    private boolean doubles(Finding found) {
        for (int k = findings.size() - 1; k >= Math.max(0, findings.size() - 12); k--) {
            var other = findings.get(k);
            if (other.first() == found.first() && Math.abs(other.end() - found.end()) < 3) {
                return true;
            }
        }
        return false;
    }
}
