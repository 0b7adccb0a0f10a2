package org.onrecord.extraction.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InTextOrderTest {

    @Test
    void countsTheItemsAtTheHead() {
        var starts = List.of(0, 3, 3, 9);
        assertThat(InTextOrder.leading(starts, start -> start < 0)).isZero();
        assertThat(InTextOrder.leading(starts, start -> start < 3)).isEqualTo(1);
        assertThat(InTextOrder.leading(starts, start -> start <= 3)).isEqualTo(3);
        assertThat(InTextOrder.leading(starts, start -> start < 100)).isEqualTo(4);
    }

    @Test
    void findsNothingInAnEmptyList() {
        assertThat(InTextOrder.leading(List.<Integer>of(), start -> true)).isZero();
    }
}
