package org.onrecord.ingest.diff;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.citation.Span;

/**
 * Gathers what stays, goes and comes into operations. A space between two changes belongs to them: "two men" replaced by
 * "three women" reads as one change, not as two around a kept space.
 */
final class Steps {

    private final List<Operation> operations = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private int before;
    private int after;

    void keep(String words) {
        kept.append(words);
    }

    /** @return true: nothing is left to look into */
    boolean replace(String from, String to) {
        boolean between = deleted.length() + inserted.length() > 0;
        if (between && kept.toString().isBlank()) {
            deleted.append(kept);
            inserted.append(kept);
            kept.setLength(0);
        } else {
            flush();
        }
        deleted.append(from);
        inserted.append(to);
        return true;
    }

    List<Operation> operations() {
        flush();
        return List.copyOf(operations);
    }

    /** Writes the change, then what was kept behind it. */
    private void flush() {
        add(Operation.Kind.DELETE, deleted);
        add(Operation.Kind.INSERT, inserted);
        add(Operation.Kind.EQUAL, kept);
    }

    private void add(Operation.Kind kind, StringBuilder words) {
        if (words.isEmpty()) {
            return;
        }
        var text = words.toString();
        int length = text.codePointCount(0, text.length());
        operations.add(new Operation(
                kind,
                kind == Operation.Kind.INSERT ? null : span(before, length),
                kind == Operation.Kind.DELETE ? null : span(after, length),
                text));
        before += kind == Operation.Kind.INSERT ? 0 : length;
        after += kind == Operation.Kind.DELETE ? 0 : length;
        words.setLength(0);
    }

    private static Span span(int start, int length) {
        return new Span(start, start + length);
    }
}
