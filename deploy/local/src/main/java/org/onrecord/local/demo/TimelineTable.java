package org.onrecord.local.demo;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.local.client.Entry;

/** Prints entries as a table: when, what kind, who, what, and the outlets that told it. */
final class TimelineTable {
    private static final String UNNAMED = "unnamed source";
    private static final int DATE = 13;
    private static final int KIND = 12;
    private static final int WHO = 22;
    private static final int SOURCES = 20;
    private static final int GAPS = 8;
    private static final int NARROWEST_WHAT = 24;
    private static final int WIDEST_WHAT = 80;

    private TimelineTable() {}

    /** The lines of the table, fitted into so many columns where that is possible. */
    static List<String> lines(List<Entry> entries, int columns) {
        var what = Math.max(NARROWEST_WHAT, Math.min(WIDEST_WHAT, columns - DATE - KIND - WHO - SOURCES - GAPS));
        var table = new TextTable(List.of(
                new TextTable.Column("DATE", DATE),
                new TextTable.Column("KIND", KIND),
                new TextTable.Column("WHO", WHO),
                new TextTable.Column("WHAT", what),
                new TextTable.Column("SOURCES", SOURCES)));
        entries.forEach(
                entry -> table.add(List.of(date(entry.when()), kind(entry), who(entry), what(entry), sources(entry))));
        return table.lines();
    }

    private static String date(Entry.When when) {
        if (when.edtf() == null) {
            return "undated";
        }
        return when.edtf().startsWith("../") ? "by " + when.edtf().substring(3) : when.edtf();
    }

    private static String kind(Entry entry) {
        var kind = entry.kind().toLowerCase(Locale.ROOT);
        return entry.status().equals("CURRENT")
                ? kind
                : kind + " (" + entry.status().toLowerCase(Locale.ROOT) + ")";
    }

    private static String who(Entry entry) {
        var quotation = entry.quotation();
        return quotation == null ? participants(entry.participants()) : speaker(quotation);
    }

    private static String speaker(Entry.Quotation quotation) {
        var speaker = quotation.speaker();
        if (speaker == null) {
            return UNNAMED;
        }
        return words(speaker) + basis(quotation.chain());
    }

    private static String words(Entry.Speaker speaker) {
        if (speaker.name() == null) {
            return Objects.requireNonNullElse(speaker.described(), UNNAMED);
        }
        return speaker.role() == null ? speaker.name() : speaker.name() + ", " + speaker.role();
    }

    private static String basis(@Nullable List<Entry.Hop> chain) {
        if (chain == null) {
            return "";
        }
        var citing = chain.stream()
                .filter(hop -> hop.kind().equals("BASIS") && hop.name() != null)
                .map(Entry.Hop::name)
                .collect(Collectors.joining(", "));
        return citing.isEmpty() ? "" : ", citing " + citing;
    }

    private static String participants(@Nullable List<Entry.Participant> participants) {
        if (participants == null) {
            return "";
        }
        return participants.stream()
                .map(Entry.Participant::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String what(Entry entry) {
        var quotation = entry.quotation();
        return quotation == null ? Objects.requireNonNullElse(entry.summary(), "") : quotation.text();
    }

    private static String sources(Entry entry) {
        return entry.sources().stream()
                .map(source -> Objects.requireNonNullElse(source.publisher(), "unknown publisher"))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
