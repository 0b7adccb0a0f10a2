package org.onrecord.local.demo;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns of fixed width, cells wrapped at words, a rule below the heading. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * One column.
     *
     * @param heading what stands above it
     * @param width its width in characters; longer cells continue on the next line
     */
    record Column(String heading, int width) {}

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row with one cell for each column. */
    void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    /** The table's lines, none with blanks at its end. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll(lines(columns.stream().map(Column::heading).toList()));
        lines.addAll(
                lines(columns.stream().map(column -> "─".repeat(column.width())).toList()));
        for (var row : rows) {
            lines.addAll(lines(row));
        }
        return lines;
    }

    private List<String> lines(List<String> cells) {
        var wrapped = new ArrayList<List<String>>();
        for (var i = 0; i < cells.size(); i++) {
            wrapped.add(wrap(cells.get(i), columns.get(i).width()));
        }
        var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<String>();
        for (var row = 0; row < height; row++) {
            var line = new StringBuilder();
            for (var i = 0; i < wrapped.size(); i++) {
                var part = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
                line.append(part)
                        .append(" ".repeat(columns.get(i).width() - part.length()))
                        .append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Cuts a text into lines of at most {@code width} characters, at spaces where there are any. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var rest = text.replaceAll("\\s+", " ").strip();
        while (rest.length() > width) {
            var space = rest.lastIndexOf(' ', width);
            var end = space > 0 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
