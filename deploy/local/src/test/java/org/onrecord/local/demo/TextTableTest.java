package org.onrecord.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private final TextTable table =
            new TextTable(List.of(new TextTable.Column("WHO", 6), new TextTable.Column("WHAT", 10)));

    @Test
    void longCellsContinueOnTheNextLine() {
        table.add(List.of("Quiroga", "one rule for every vessel"));
        assertThat(table.lines())
                .containsExactly(
                        "WHO     WHAT",
                        "──────  ──────────",
                        "Quirog  one rule",
                        "a       for every",
                        "        vessel");
    }

    @Test
    void aLineMayBeExactlyAsLongAsItsColumn() {
        assertThat(TextTable.wrap("1234567890 1234567890", 10)).containsExactly("1234567890", "1234567890");
        assertThat(TextTable.wrap("", 10)).containsExactly("");
    }

    @Test
    void lineBreaksOfTheTextDoNotBreakTheTable() {
        assertThat(TextTable.wrap("one\ntwo", 10)).containsExactly("one two");
    }

    @Test
    void aRowNeedsACellForEveryColumn() {
        assertThatThrownBy(() -> table.add(List.of("alone"))).isInstanceOf(IllegalArgumentException.class);
    }
}
