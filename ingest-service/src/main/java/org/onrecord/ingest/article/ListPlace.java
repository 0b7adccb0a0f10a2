package org.onrecord.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;

/** A place in a list of articles by a time: when they were created, the newest first, or when they changed, the oldest first. */
record ListPlace(Instant at, UUID id) {

    // Before every article that can be; PostgreSQL has no room for Instant.MAX.
    static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private static final ListPlace START = new ListPlace(LATEST, new UUID(-1, -1));

    /** Before all that changed at this time or later. */
    static ListPlace since(Instant time) {
        return new ListPlace(time, new UUID(0, 0));
    }

    /** @throws org.onrecord.platform.problem.ProblemException bad-cursor (400) */
    static ListPlace of(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        var key = Cursor.decode(cursor, 2);
        try {
            var at = Instant.parse(key.get(0));
            if (at.isAfter(START.at) || at.isBefore(Instant.EPOCH)) {
                throw Cursor.bad();
            }
            return new ListPlace(at, UUID.fromString(key.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }

    String cursor() {
        return Cursor.encode(at.toString(), id.toString());
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
