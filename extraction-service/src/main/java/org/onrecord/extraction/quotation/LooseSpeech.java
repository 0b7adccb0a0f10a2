package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whole speech in quotation marks that no cue owns: signed behind a dash, labelled before a colon, going on from the
 * paragraph before, or worked into a sentence whose subject speaks.
 */
final class LooseSpeech {

    private static final int LEAST_WORDS = 5;
    private static final int LONGEST_LABEL = 8;
    private static final int LOOK_BACK = 20;
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "―");

    private final Prose prose;
    private final NounPhrases phrases;
    private final Subjects subjects;

    LooseSpeech(Prose prose, NounPhrases phrases, Subjects subjects) {
        this.prose = prose;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The findings with the loose speech of the text in its place. */
    List<Finding> complete(List<Finding> found) {
        var findings = new ArrayList<>(found);
        var covered = Finding.covered(found);
        for (var speech : prose.stretches()) {
            if (!speech.whole() || speech.words() < LEAST_WORDS || isCovered(speech, covered)) {
                continue;
            }
            if (speech.stretch().continues() && extend(findings, speech)) {
                continue;
            }
            var finding = read(speech, findings);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /** Whether half of the words or more are somebody's already. */
    private boolean isCovered(Prose.Speech speech, BitSet covered) {
        int words = 0;
        for (int i = speech.tokens().first(); i < speech.tokens().end(); i++) {
            words += covered.get(i) && prose.isWord(i) ? 1 : 0;
        }
        return 2 * words >= speech.words();
    }

    private @Nullable Finding read(Prose.Speech speech, List<Finding> findings) {
        var signed = signature(speech);
        if (signed != null) {
            return finding("dash-signature", 0.9, signed, speech);
        }
        var label = label(speech);
        if (label != null) {
            return finding("colon-label", 0.8, label, speech);
        }
        int first = speech.tokens().first();
        boolean alone = first == prose.paragraphStart(first);
        if (alone) {
            var announced = announced(first);
            return announced != null
                    ? finding("announced-by-colon", 0.8, announced, speech)
                    : sameSpeaker(speech, lastBefore(findings, first));
        }
        var subject = subject(speech);
        return subject == null ? null : finding("quoted-by-subject", 0.6, subject, speech);
    }

    private @Nullable Finding sameSpeaker(Prose.Speech speech, @Nullable Finding before) {
        if (before == null) {
            return null;
        }
        var source = before.source();
        boolean near = prose.paragraph(speech.tokens().first()) - prose.paragraph(before.end() - 1) <= 1;
        return source == null || !near ? null : finding("same-speaker-next-paragraph", 0.6, source, speech);
    }

    private static Finding finding(String rule, double precision, TokenRange source, Prose.Speech speech) {
        return new Finding(rule, precision, Quotation.Act.SPEECH, null, source, List.of(speech.tokens()));
    }

    /** A paragraph that goes on what the one before left open belongs to the same quotation. */
    private boolean extend(List<Finding> findings, Prose.Speech speech) {
        for (int i = findings.size() - 1; i >= 0; i--) {
            var last = findings.get(i).content().get(findings.get(i).content().size() - 1);
            var stretch = prose.stretch(last.last());
            boolean open = stretch != null
                    && !stretch.stretch().closed()
                    && prose.paragraph(speech.tokens().first()) - prose.paragraph(last.last()) == 1;
            if (open) {
                findings.set(i, findings.get(i).plus(speech.tokens()));
                return true;
            }
        }
        return false;
    }

    /** Whether a signature or a label says whose words these are. */
    boolean isSigned(Prose.Speech speech) {
        return signature(speech) != null || label(speech) != null;
    }

    /** {@code "..." — Ada Lane}. */
    private @Nullable TokenRange signature(Prose.Speech speech) {
        int dash = speech.tokens().end();
        int end = prose.paragraphEnd(speech.tokens().first());
        if (dash + 1 >= end || !DASHES.contains(prose.lower(dash)) || !prose.isCapital(dash + 1) || end - dash > 25) {
            return null;
        }
        return new TokenRange(dash + 1, end);
    }

    /** {@code Lane continued:} at the end of the paragraph before: the subject of its last sentence. */
    private @Nullable TokenRange announced(int first) {
        if (first == 0 || !prose.lower(first - 1).equals(":")) {
            return null;
        }
        int sentence = prose.sentence(first - 1).firstToken();
        var phrase = subjects.firstPhrase(sentence, first - 1);
        if (phrase == null) {
            return null;
        }
        boolean person = prose.isName(phrase.last()) || phrases.isPronoun(phrase.first());
        return person && phrases.isVerb(phrase.end()) ? phrase : null;
    }

    /** {@code Lane: "..."}. */
    private @Nullable TokenRange label(Prose.Speech speech) {
        int colon = speech.tokens().first() - 1;
        if (colon < 1 || !prose.lower(colon).equals(":")) {
            return null;
        }
        int floor = Math.max(prose.sentence(colon).firstToken(), colon - LONGEST_LABEL);
        var phrase = phrases.endingAt(colon - 1, floor);
        return phrase != null && prose.isName(phrase.last()) ? phrase : null;
    }

    /** The last finding with a source that begins before a token; the findings are nearly in order. */
    private static @Nullable Finding lastBefore(List<Finding> findings, int token) {
        Finding last = null;
        int passed = 0;
        for (int i = findings.size() - 1; i >= 0 && passed < LOOK_BACK; i--) {
            var finding = findings.get(i);
            boolean before = finding.first() < token && finding.source() != null;
            passed += before ? 1 : 0;
            if (before && (last == null || finding.first() > last.first())) {
                last = finding;
            }
        }
        return last;
    }

    /** "Lane offered her "deepest sympathy to all who ..."": the clause's subject, if it is a name or a pronoun. */
    private @Nullable TokenRange subject(Prose.Speech speech) {
        int first = speech.tokens().first();
        int sentence = prose.sentence(first).firstToken();
        var phrase = subjects.firstPhrase(sentence, first);
        if (phrase == null || phrase.end() >= first) {
            return null;
        }
        boolean person = prose.isName(phrase.last()) || phrases.isPronoun(phrase.first());
        return person && phrases.isVerb(phrase.end()) ? phrase : null;
    }
}
