package org.onrecord.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;

/** A place in the list of articles, which begins with the newest. */
record ListPlace(Instant createdAt, UUID id) {

    // Before every article that can be; PostgreSQL has no room for Instant.MAX.
    private static final ListPlace START = new ListPlace(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** @throws org.onrecord.platform.problem.ProblemException bad-cursor (400) */
    static ListPlace of(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        var key = Cursor.decode(cursor, 2);
        try {
            var createdAt = Instant.parse(key.get(0));
            if (createdAt.isAfter(START.createdAt) || createdAt.isBefore(Instant.EPOCH)) {
                throw Cursor.bad();
            }
            return new ListPlace(createdAt, UUID.fromString(key.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }

    String cursor() {
        return Cursor.encode(createdAt.toString(), id.toString());
    }

    /** A place in the list of an article's versions. */
    static String cursor(int number) {
        return Cursor.encode(Integer.toString(number));
    }

    /** @throws org.onrecord.platform.problem.ProblemException bad-cursor (400) */
    static int number(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Integer.parseInt(Cursor.decode(cursor, 1).get(0));
        } catch (NumberFormatException e) {
            throw Cursor.bad();
        }
    }
}
