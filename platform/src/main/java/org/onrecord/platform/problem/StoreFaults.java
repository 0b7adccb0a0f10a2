package org.onrecord.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Tells a database that cannot be reached from a fault of the service. */
final class StoreFaults {

    private static final int DEEPEST_CAUSE = 20;

    private StoreFaults() {}

    /**
     * SQLState classes 08 (connection exception), 53 (insufficient resources) and 57P (shut down), and a pool that has no
     * connection to give.
     *
     * @see <a href="https://www.postgresql.org/docs/17/errcodes-appendix.html">PostgreSQL error codes</a>
     */
    static boolean isUnavailable(Throwable fault) {
        var cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState() == null ? "" : sql.getSQLState();
                if (sql instanceof SQLTransientException
                        || state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || String.valueOf(sql.getMessage()).contains("Acquisition timeout")) {
                    return true;
                }
            }
            cause = cause.getCause();
        }
        return false;
    }
}
