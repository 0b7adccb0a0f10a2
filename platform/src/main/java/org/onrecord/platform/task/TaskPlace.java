package org.onrecord.platform.task;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;

/** A place in the list of tasks, which is ordered by time and id. */
record TaskPlace(Instant enqueuedAt, UUID id) {

    static final TaskPlace START = new TaskPlace(Instant.EPOCH, new UUID(0, 0));

    static String cursor(DurableTask task) {
        return Cursor.encode(task.enqueuedAt().toString(), task.id().toString());
    }

    static TaskPlace of(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        var key = Cursor.decode(cursor, 2);
        try {
            return new TaskPlace(Instant.parse(key.get(0)), UUID.fromString(key.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
