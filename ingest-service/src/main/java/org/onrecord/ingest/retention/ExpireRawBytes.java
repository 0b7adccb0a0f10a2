package org.onrecord.ingest.retention;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.DurableTasks;

/** Lets the bytes received go once they are older than they are kept, a batch at a time; asks for itself again after each round. */
@Singleton
public final class ExpireRawBytes implements DurableTaskHandler {

    private static final String KIND = "raw-bytes-expiry";

    /** There is one such task in the store, whatever the number of processes. */
    private static final String ALL = "all";

    private final RetentionConfig config;
    private final EntityManager database;
    private final DurableTasks tasks;
    private final Clock clock;
    private final MeterRegistry meters;

    ExpireRawBytes(
            RetentionConfig config, EntityManager database, DurableTasks tasks, Clock clock, MeterRegistry meters) {
        this.config = config;
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
        this.meters = meters;
    }

    void begin(@Observes StartupEvent event) {
        if (config.retention().isPresent()) {
            askAgain(clock.instant());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(DurableTask task) {
        if (config.retention().isEmpty()) {
            return;
        }
        expire(config.retention().get());
        askAgain(clock.instant().plus(config.expiryInterval()));
    }

    /** @return of how many versions the bytes went */
    int expire(Duration retention) {
        var before = clock.instant().minus(retention);
        int all = 0;
        for (int batch = config.expiryBatch(); batch == config.expiryBatch(); all += batch) {
            batch = QuarkusTransaction.requiringNew().call(() -> expireBatch(before));
        }
        meters.counter("onrecord.articles.raw.expired").increment(all);
        return all;
    }

    private int expireBatch(Instant before) {
        return database.createNativeQuery("""
                        update article_source set gzip = null, expired_at = :now where version_id in (
                            select version_id from article_source
                            where gzip is not null and received_at < :before
                            order by received_at limit :batch for update skip locked)""")
                .setParameter("now", clock.instant())
                .setParameter("before", before)
                .setParameter("batch", config.expiryBatch())
                .executeUpdate();
    }

    private void askAgain(Instant at) {
        QuarkusTransaction.requiringNew().run(() -> tasks.enqueue(KIND, ALL, at));
    }
}
