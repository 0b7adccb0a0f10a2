package org.onrecord.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.platform.problem.ProblemException;

class CursorTest {

    @Test
    void givesBackWhatWentIn() {
        assertThat(Cursor.decode(Cursor.encode("2020-10-02", "", "\u00e9\ud83d\ude00"), 3))
                .containsExactly("2020-10-02", "", "\u00e9\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "bm90IG91cnM", "AAAA", "....", "a b"})
    void refusesWhatNoListGave(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 2)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesACursorOfAbsurdLength() {
        assertThatThrownBy(() -> Cursor.decode("A".repeat(4000), 1)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aPageWithOneRowMoreThanAskedHasANext() {
        assertThat(Page.of(List.of("a", "b", "c"), 2, row -> "after " + row))
                .isEqualTo(new Page<>(List.of("a", "b"), "after b"));
        assertThat(Page.of(List.of("a", "b"), 2, row -> "after " + row)).isEqualTo(new Page<>(List.of("a", "b"), null));
    }
}
