package org.onrecord.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {

    private final WordPieces pieces = Segmented.WORD_PIECES;

    @Test
    void aWordOfTheVocabularyIsOnePiece() {
        assertThat(pieces.of("said")).containsExactly(2056);
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(pieces.of("Café")).isEqualTo(pieces.of("cafe")).hasSize(1);
    }

    @Test
    void aRareWordIsWrittenInPieces() {
        assertThat(pieces.of("unforgettably")).hasSizeGreaterThan(1).doesNotContain(WordPieces.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "„", "«", "»", "''", "``", "\""})
    void quotationMarksReadAlike(String mark) {
        assertThat(pieces.of(mark)).isEqualTo(pieces.of("\"")).doesNotContain(WordPieces.UNKNOWN);
    }

    @Test
    void whatTheVocabularyCannotWriteIsUnknown() {
        assertThat(pieces.of("\u12a0\u12a0\u12a0")).containsExactly(WordPieces.UNKNOWN);
        assertThat(pieces.of("a".repeat(101))).containsExactly(WordPieces.UNKNOWN);
        assertThat(pieces.of("\u0301")).containsExactly(WordPieces.UNKNOWN);
    }
}
