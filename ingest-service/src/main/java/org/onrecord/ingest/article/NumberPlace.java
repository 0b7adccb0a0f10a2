package org.onrecord.ingest.article;

import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Cursor;

/** Places in the list of an article's versions, which is ordered by number. */
final class NumberPlace {

    private NumberPlace() {}

    static String cursor(int number) {
        return Cursor.encode(Integer.toString(number));
    }

    /** @throws org.onrecord.platform.problem.ProblemException bad-cursor (400) */
    static int of(@Nullable String cursor) {
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
