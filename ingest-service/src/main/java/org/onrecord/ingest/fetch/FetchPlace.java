package org.onrecord.ingest.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;

/** A place in the list of fetches, which begins with the newest. */
record FetchPlace(Instant createdAt, UUID id) {

    // Before every fetch that can be; PostgreSQL has no room for Instant.MAX.
    private static final FetchPlace START = new FetchPlace(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** @throws org.onrecord.platform.problem.ProblemException bad-cursor (400) */
    static FetchPlace of(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        var key = Cursor.decode(cursor, 2);
        try {
            var createdAt = Instant.parse(key.get(0));
            if (createdAt.isAfter(START.createdAt) || createdAt.isBefore(Instant.EPOCH)) {
                throw Cursor.bad();
            }
            return new FetchPlace(createdAt, UUID.fromString(key.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }

    String cursor() {
        return Cursor.encode(createdAt.toString(), id.toString());
    }
}
