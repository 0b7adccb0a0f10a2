package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordClasses;
import org.onrecord.extraction.quotation.learned.Attribution;
import org.onrecord.extraction.quotation.learned.Calibration;
import org.onrecord.extraction.quotation.learned.QuotationModel;

/** Makes findings of what the model read, and lets rules complete what marks and names make certain. */
final class LearnedSearch {

    /** An attribution whose content is less likely than this is none. */
    private static final double LEAST_CONTENT = 0.5;

    /** Least probability of a reported attitude: below it, a third are right; of speech as uncertain, more than half. */
    private static final double LEAST_ATTITUDE = 0.6;

    private static final Set<String> RELATIVE_PRONOUNS = Set.of("which", "who", "whom");

    private final Prose prose;
    private final CompleteSource completeSource;
    private final CompleteContent completeContent;
    private final LooseSpeech loose;
    private final Search byRules;
    private final UnfoldSecondHand unfold;

    LearnedSearch(Prose prose, CueLexicon lexicon, WordClasses classes) {
        this.prose = prose;
        this.byRules = new Search(prose, lexicon, classes);
        this.loose = byRules.loose();
        this.unfold = new UnfoldSecondHand(prose);
        this.completeSource = new CompleteSource(prose, byRules.phrases());
        this.completeContent = new CompleteContent(prose, loose);
    }

    List<Finding> run(List<Attribution> attributions) {
        var drafts = new ArrayList<Draft>();
        for (var attribution : surestFirst(attributions)) {
            var given = draft(attribution);
            var draft = given == null ? null : unfold.speakerOf(given);
            if (draft != null && drafts.stream().noneMatch(draft::doubles)) {
                drafts.add(draft);
            }
        }
        drafts.forEach(completeSource::complete);
        completeContent.complete(drafts);
        return withRules(drafts);
    }

    /**
     * What rules are surer of: labels of a transcript, speech that a document only relays, and whole speech in quotation
     * marks of which the model made nothing.
     */
    private List<Finding> withRules(List<Draft> drafts) {
        var findings = new ArrayList<>(new TranscriptLabels(prose).find());
        var direct = byRules.direct();
        direct.stream()
                .filter(finding -> finding.rule().equals(AccordingTo.RELAYED))
                .forEach(findings::add);
        drafts.removeIf(draft -> onlyRelays(draft, direct));
        findings.forEach(sure -> sure.content().forEach(words -> drafts.forEach(draft -> draft.remove(words))));
        drafts.stream().filter(Draft::hasWords).map(Draft::finding).forEach(findings::add);
        var covered = Finding.covered(findings);
        for (var finding : direct) {
            boolean free = finding.content().stream()
                    .allMatch(piece -> covered.get(piece.first(), piece.end()).isEmpty());
            if (free) {
                findings.add(finding);
            }
        }
        findings.sort(Comparator.comparingInt(Finding::first));
        return loose.complete(findings);
    }

    /** {@code "...," Lane said, according to the agency}: the agency only relays what Lane said. */
    private boolean onlyRelays(Draft draft, List<Finding> direct) {
        return prose.lower(draft.cue().first()).equals("according")
                && direct.stream()
                        .anyMatch(finding -> finding.cue() != null
                                && finding.source() != null
                                && draft.holds(finding.cue())
                                && finding.content().stream().allMatch(draft::holds));
    }

    private static List<Attribution> surestFirst(List<Attribution> attributions) {
        return attributions.stream()
                .sorted(Comparator.comparingDouble(Attribution::cueProbability).reversed())
                .toList();
    }

    /** "..., which was proposed by Lane": what was said stands before, and the word alone says nothing. */
    private boolean isRelativePronoun(Draft draft) {
        return draft.end() == draft.first() + 1 && RELATIVE_PRONOUNS.contains(prose.lower(draft.first()));
    }

    /** "citing a source close to Lane": whom a speaker cites is a station of the chain, not what was said. */
    private boolean cites(TokenRange cue) {
        return prose.lower(cue.last()).equals("citing");
    }

    private @Nullable Draft draft(Attribution attribution) {
        var cue = prose.touched(attribution.cue());
        double probability = attribution.cueProbability() * attribution.contentProbability();
        boolean doubtful = attribution.act() == Quotation.Act.ATTITUDE && probability < LEAST_ATTITUDE;
        if (cue == null || cites(cue) || doubtful || attribution.contentProbability() < LEAST_CONTENT) {
            return null;
        }
        var draft = new Draft(
                prose,
                QuotationModel.RULE,
                Calibration.observed(probability),
                attribution.act(),
                cue,
                attribution.source() == null ? null : prose.touched(attribution.source()));
        for (var piece : attribution.content()) {
            var tokens = prose.touched(piece);
            if (tokens != null) {
                draft.add(tokens);
            }
        }
        return draft.hasWords() && !isRelativePronoun(draft) ? draft : null;
    }
}
