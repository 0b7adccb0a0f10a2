package org.onrecord.platform.database;

import java.sql.SQLException;

/** The database refused or failed; the transaction is lost. */
public final class DatabaseException extends RuntimeException {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final long serialVersionUID = 1;

    private final String state;

    DatabaseException(SQLException cause) {
        super(cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    /** Whether the statement gave up waiting for a lock. */
    public boolean gaveUpWaiting() {
        return state.equals(LOCK_NOT_AVAILABLE);
    }
}
