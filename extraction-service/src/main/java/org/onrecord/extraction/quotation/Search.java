package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordClasses;

/** One walk over a text's cues, sentence by sentence. */
final class Search {

    private static final double MOST_SHARED = 0.6;

    private final Prose prose;
    private final NounPhrases phrases;
    private final Cues cues;
    private final SecondHandSpeech secondHand;
    private final Subjects subjects;
    private final AccordingTo accordingTo;
    private final LooseSpeech loose;
    private final List<CueRule> rules;
    private final List<Finding> findings = new ArrayList<>();

    Search(Prose prose, CueLexicon lexicon, WordClasses classes) {
        this.prose = prose;
        this.phrases = new NounPhrases(prose, classes);
        this.cues = new Cues(prose, lexicon, phrases);
        var adjuncts = new Adjuncts(prose, phrases);
        var ends = new ContentEnd(prose, cues, phrases);
        this.secondHand = new SecondHandSpeech(prose);
        this.subjects = new Subjects(prose, phrases, secondHand);
        this.accordingTo = new AccordingTo(prose, phrases, subjects, ends);
        this.loose = new LooseSpeech(prose, phrases, subjects);
        this.rules = List.of(
                new QuoteAtCue(prose, cues, phrases),
                new FrontedClause(prose, cues, phrases, adjuncts, ends),
                new Complement(prose, phrases, adjuncts, ends));
    }

    NounPhrases phrases() {
        return phrases;
    }

    LooseSpeech loose() {
        return loose;
    }

    List<Finding> run() {
        return loose.complete(withoutEchoes(atCues()));
    }

    /** Whole speech in quotation marks at a cue. */
    List<Finding> direct() {
        return atCues().stream().filter(this::isDirect).toList();
    }

    private List<Finding> atCues() {
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
        var cue = cues.at(i);
        if (cue == null || secondHand.isOpenedBy(cue.first())) {
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

    /** Leaves out what a verb makes of words that another finding has as direct speech. */
    private List<Finding> withoutEchoes(List<Finding> found) {
        var direct = Finding.covered(found.stream().filter(this::isDirect).toList());
        return found.stream()
                .filter(finding -> isDirect(finding) || share(finding, direct) < MOST_SHARED)
                .toList();
    }

    private boolean isDirect(Finding finding) {
        return finding.content().stream()
                .allMatch(piece -> prose.stretchFrom(piece.first()) != null && prose.stretchTo(piece.last()) != null);
    }

    private static double share(Finding finding, BitSet direct) {
        int inside = 0;
        int all = 0;
        for (var piece : finding.content()) {
            for (int i = piece.first(); i < piece.end(); i++) {
                inside += direct.get(i) ? 1 : 0;
                all++;
            }
        }
        return (double) inside / all;
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
