package org.onrecord.extraction.hard;

import java.util.List;
import java.util.Set;

/** One line of an {@code .expected} file: its first column, and the columns behind it. */
record Expectation(String kind, List<String> fields) {

    private static final Set<String> KINDS = Set.of(
            "person",
            "organization",
            "location",
            "open",
            "government",
            "place",
            "role",
            "no-role",
            "time",
            "rejected",
            "no-time",
            "optional-time",
            "quotation",
            "optional-quotation",
            "event",
            "event-count",
            "not-fact",
            "no-event");

    Expectation {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("There is no kind of expectation " + kind);
        }
        fields = List.copyOf(fields);
    }

    static Expectation read(String line) {
        var columns = List.of(line.strip().split("\\s*\\|\\s*", -1));
        return new Expectation(columns.get(0), columns.subList(1, columns.size()));
    }

    boolean has(int column) {
        return column < fields.size() && !fields.get(column).isEmpty();
    }

    String field(int column) {
        if (!has(column)) {
            throw new IllegalArgumentException("Column " + (column + 1) + " is missing behind " + this);
        }
        return fields.get(column);
    }

    /** The answers that are accepted. */
    List<String> accepted(int column) {
        return List.of(field(column).split(" / "));
    }

    /** The parts of a column that holds a list, none if it is empty or a dash. */
    List<String> list(int column) {
        return !has(column) || field(column).equals("-")
                ? List.of()
                : List.of(field(column).split("\\s*;\\s*"));
    }
}
