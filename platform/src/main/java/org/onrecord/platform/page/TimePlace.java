package org.onrecord.platform.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that is ordered by a time, and by id where times are equal. */
public record TimePlace(Instant at, UUID id) {

    /** The latest time that can be asked for; PostgreSQL has no room for {@link Instant#MAX}. */
    public static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Where a list begins that shows the newest first. */
    private static final TimePlace NEWEST = new TimePlace(LATEST, new UUID(-1, -1));

    /** Before all of this time or later, in a list that shows the oldest first. */
    public static TimePlace since(Instant time) {
        return new TimePlace(time, new UUID(0, 0));
    }

    /**
     * The place in a cursor.
     *
     * @param cursor null for the beginning of a list that shows the newest first
     * @throws org.onrecord.platform.problem.ProblemException bad-cursor (400)
     */
    public static TimePlace of(@Nullable String cursor) {
        return cursor == null ? NEWEST : decode(cursor);
    }

    private static TimePlace decode(String cursor) {
        var key = Cursor.decode(cursor, 2);
        try {
            var at = Instant.parse(key.get(0));
            if (at.isAfter(LATEST) || at.isBefore(Instant.EPOCH)) {
                throw Cursor.bad();
            }
            return new TimePlace(at, UUID.fromString(key.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }

    public String cursor() {
        return Cursor.encode(at.toString(), id.toString());
    }
}
