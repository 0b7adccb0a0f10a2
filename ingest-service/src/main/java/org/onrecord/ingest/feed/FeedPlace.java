package org.onrecord.ingest.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;

/** A place in a list that begins with the newest. */
record FeedPlace(Instant at, UUID id) {

    // Before every row that can be; PostgreSQL has no room for Instant.MAX.
    private static final FeedPlace START = new FeedPlace(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** @throws org.onrecord.platform.problem.ProblemException bad-cursor (400) */
    static FeedPlace of(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        var key = Cursor.decode(cursor, 2);
        try {
            var at = Instant.parse(key.get(0));
            if (at.isAfter(START.at) || at.isBefore(Instant.EPOCH)) {
                throw Cursor.bad();
            }
            return new FeedPlace(at, UUID.fromString(key.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }

    String cursor() {
        return Cursor.encode(at.toString(), id.toString());
    }
}
