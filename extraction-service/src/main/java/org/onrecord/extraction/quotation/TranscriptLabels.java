package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Transcripts: paragraphs that open with the speaker's name in capitals and a colon, within quotation marks or without
 * ({@code LANE: We are ready.}). One such paragraph may be a heading; a
 * transcript has more.
 */
final class TranscriptLabels {

    private static final double PRECISION = 0.9;
    private static final int LONGEST_LABEL = 4;
    private static final int LEAST_LABELS = 2;
    private static final int LEAST_LETTERS = 3;

    private final Prose prose;

    TranscriptLabels(Prose prose) {
        this.prose = prose;
    }

    /** A label and the words behind it. */
    private record Turn(TokenRange label, TokenRange words) {}

    List<Finding> find() {
        var turns = new ArrayList<Turn>();
        for (int p = 0; p < prose.paragraphs().size(); p++) {
            var turn = turn(p);
            if (turn != null) {
                turns.add(turn);
            }
        }
        if (turns.size() < LEAST_LABELS) {
            return List.of();
        }
        return turns.stream()
                .map(turn -> new Finding(
                        "transcript-label", PRECISION, Quotation.Act.SPEECH, null, turn.label(), List.of(turn.words())))
                .toList();
    }

    private @Nullable Turn turn(int paragraph) {
        int first = prose.firstToken(paragraph);
        int end = prose.endToken(paragraph);
        int label = first < end && !prose.isWord(first) && prose.stretch(first) != null ? first + 1 : first;
        int colon = label;
        while (colon < end && colon - label < LONGEST_LABEL && isCapitals(colon)) {
            colon++;
        }
        if (colon == label || colon + 1 >= end || !prose.lower(colon).equals(":")) {
            return null;
        }
        return new Turn(new TokenRange(label, colon), new TokenRange(colon + 1, end));
    }

    private boolean isCapitals(int token) {
        var word = prose.word(token);
        boolean title = word.endsWith(".") && Character.isUpperCase(word.charAt(0));
        return title
                || (word.length() >= LEAST_LETTERS
                        && word.equals(word.toUpperCase(Locale.ROOT))
                        && prose.isWord(token));
    }
}
