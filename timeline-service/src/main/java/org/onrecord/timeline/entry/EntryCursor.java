package org.onrecord.timeline.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;
import org.onrecord.timeline.entry.EntryQuery.Key;
import org.onrecord.timeline.entry.EntryQuery.Order;
import org.onrecord.timeline.entry.EntryQuery.RecordedKey;
import org.onrecord.timeline.entry.EntryQuery.WhenKey;

/** Cursors of lists of entries: the order, and where in it the last entry stood. */
final class EntryCursor {

    private static final int PARTS = 4;

    /** Days that PostgreSQL has. */
    private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private EntryCursor() {}

    static String after(Entry entry, Order order) {
        if (order == Order.RECORDED) {
            return Cursor.encode(order.name(), entry.recordedAt().toString(), "", entry.id());
        }
        var when = entry.when();
        var from = when.earliest() != null ? when.earliest() : when.latest();
        var to = when.latest() != null ? when.latest() : when.earliest();
        return Cursor.encode(order.name(), day(from), day(to), entry.id());
    }

    static Key read(String cursor, Order order) {
        var parts = Cursor.decode(cursor, PARTS);
        if (!parts.get(0).equals(order.name())) {
            throw Cursor.bad();
        }
        try {
            var id = UUID.fromString(parts.get(3));
            return order == Order.RECORDED
                    ? new RecordedKey(instant(parts.get(1)), id)
                    : new WhenKey(day(parts.get(1)), day(parts.get(2)), id);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static LocalDate day(String text) {
        if (text.isEmpty()) {
            return LocalDate.MAX;
        }
        var day = LocalDate.parse(text);
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw Cursor.bad();
        }
        return day;
    }

    private static Instant instant(String text) {
        var instant = Instant.parse(text);
        if (!AsOf.isStorable(instant)) {
            throw Cursor.bad();
        }
        return instant;
    }
}
