package org.onrecord.extraction.encoder;

import java.util.List;

/**
 * What the encoder reads at once: neighbouring units of an article, with a separator between paragraphs.
 *
 * @param first index of its first unit
 * @param end index after its last unit
 * @param units the units from {@code first} to {@code end}
 * @param ids ids of its word pieces
 * @param rows for each piece its row in the table of {@link Unit#ROWS} rows
 * @param places for each unit the index of its first piece: there its labels are read
 */
public record Window(
        int first, int end, List<Unit> units, List<Integer> ids, List<Integer> rows, List<Integer> places) {

    public Window {
        units = List.copyOf(units);
        ids = List.copyOf(ids);
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }

    /** Number of units. */
    public int size() {
        return end - first;
    }

    /** Number of pieces. */
    public int length() {
        return ids.size();
    }
}
