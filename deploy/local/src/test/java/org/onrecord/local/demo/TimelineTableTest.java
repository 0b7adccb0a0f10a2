package org.onrecord.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.local.client.Entry;

class TimelineTableTest {
    @Test
    void aStatementShowsItsSpeakerItsWordsAndEveryOutletOnce() {
        var entry = statement(
                new Entry.Speaker("Elena Quiroga", "Minister", "the minister"),
                List.of(new Entry.Hop("SPEAKER", "Elena Quiroga")));
        assertThat(row(entry)).isEqualTo("by 2025-03-04 statement Elena Quiroga, Minister We agree Meridian, Courier");
    }

    @Test
    void anUnnamedSourceStaysUnnamed() {
        assertThat(row(statement(new Entry.Speaker(null, null, null), null))).contains("unnamed source");
        assertThat(row(statement(null, null))).contains("unnamed source");
    }

    @Test
    void whomTheSpeakerCitesIsNamed() {
        var chain = List.of(new Entry.Hop("BASIS", "Ingrid Halvorsen"), new Entry.Hop("SPEAKER", null));
        assertThat(row(statement(new Entry.Speaker(null, "diplomat", "a senior diplomat"), chain)))
                .contains("a senior diplomat, citing Ingrid Halvorsen");
    }

    @Test
    void anUndatedEventSaysSoAndAConflictIsVisible() {
        var entry = new Entry(
                "1",
                "EVENT",
                "CONFLICTED",
                new Entry.When(null, null, null),
                "barges were detained",
                null,
                List.of(new Entry.Participant("Uruguay"), new Entry.Participant(null)),
                List.of(new Entry.Source("v", null)));
        assertThat(row(entry)).isEqualTo("undated event (conflicted) Uruguay barges were detained unknown publisher");
    }

    private static Entry statement(Entry.@Nullable Speaker speaker, @Nullable List<Entry.Hop> chain) {
        return new Entry(
                "1",
                "STATEMENT",
                "CURRENT",
                new Entry.When("../2025-03-04", null, "2025-03-04"),
                null,
                new Entry.Quotation("We agree", speaker, chain),
                null,
                List.of(
                        new Entry.Source("v", "Meridian"),
                        new Entry.Source("w", "Courier"),
                        new Entry.Source("x", "Meridian")));
    }

    /** The cells of the only row, read column by column as a person reads them. */
    private static String row(Entry entry) {
        var lines = TimelineTable.lines(List.of(entry), 200);
        var starts = new int[] {0, 15, 29, 53, 135};
        var cells = new StringBuilder();
        for (var column = 0; column < starts.length; column++) {
            for (var line : lines.subList(2, lines.size())) {
                var end = column + 1 < starts.length ? starts[column + 1] : line.length();
                if (line.length() > starts[column]) {
                    cells.append(line, starts[column], Math.min(end, line.length()))
                            .append(' ');
                }
            }
        }
        return cells.toString().replaceAll("\\s+", " ").strip();
    }
}
