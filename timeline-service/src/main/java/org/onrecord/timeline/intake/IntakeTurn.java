package org.onrecord.timeline.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.onrecord.platform.database.Database;
import org.onrecord.platform.database.DatabaseException;

/**
 * Lets one intake at a time write, whichever process runs it. So the history has one order, no entity and no claim is
 * created twice, and a moment once past never changes. The price is that intakes queue; each takes some hundredths of a
 * second.
 */
@Singleton
class IntakeTurn {

    /** Names the lock that lets one intake at a time write. */
    private static final long ONE_AT_A_TIME = 0x6f6e7265636f7264L;

    private final Database database;
    private final IntakeConfig config;
    private final IntakeMetrics metrics;

    IntakeTurn(Database database, IntakeConfig config, IntakeMetrics metrics) {
        this.database = database;
        this.config = config;
        this.metrics = metrics;
    }

    /**
     * Waits until no other intake writes, in the transaction that runs; the moment after that is when this one is recorded.
     *
     * @throws org.onrecord.platform.problem.ProblemException intake-busy (503)
     */
    Instant await() {
        try {
            database.first(
                    row -> row.getString(1),
                    "select set_config('lock_timeout', ?, true)",
                    config.longestWait().toMillis() + "ms");
            database.first(row -> "", "select pg_advisory_xact_lock(?)", ONE_AT_A_TIME);
            return database.first(row -> row.getObject(1, OffsetDateTime.class).toInstant(), "select clock_timestamp()")
                    .orElseThrow();
        } catch (DatabaseException e) {
            if (e.gaveUpWaiting()) {
                throw metrics.refused(IntakeProblems.busy());
            }
            throw e;
        }
    }
}
