package org.onrecord.ingest.fetch;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fetches that were asked for under an {@code Idempotency-Key}. */
@Singleton
final class FetchKeys {

    private final EntityManager database;
    private final Fetches fetches;
    private final FetchConfig config;
    private final Clock clock;

    FetchKeys(EntityManager database, Fetches fetches, FetchConfig config, Clock clock) {
        this.database = database;
        this.fetches = fetches;
        this.config = config;
        this.clock = clock;
    }

    boolean isTaken(String key) {
        return !rows(key).isEmpty();
    }

    /** @throws org.onrecord.platform.problem.ProblemException fetch-idempotency-key-reused (422) if it came with another body */
    Optional<Fetch> find(String key, NewFetch asked) {
        for (var row : rows(key)) {
            if (!row.get(0, String.class).equals(asked.sha256())) {
                throw FetchProblems.keyReused();
            }
            return fetches.find(new FetchId(row.get(1, UUID.class)));
        }
        return Optional.empty();
    }

    /** Keeps the answer, and drops those that are older than they are kept. */
    void remember(String key, NewFetch asked, FetchId id) {
        database.createNativeQuery("delete from fetch_idempotency_key where created_at <= :oldest")
                .setParameter("oldest", oldest())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into fetch_idempotency_key (key, request_sha256, fetch_id, created_at)
                        values (:key, :request, :fetch, :now)""")
                .setParameter("key", key)
                .setParameter("request", asked.sha256())
                .setParameter("fetch", id.value())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String key) {
        return database.createNativeQuery(
                        "select request_sha256, fetch_id from fetch_idempotency_key where key = :key and created_at > :oldest",
                        Tuple.class)
                .setParameter("key", key)
                .setParameter("oldest", oldest())
                .getResultList();
    }

    private Instant oldest() {
        return clock.instant().minus(config.idempotencyRetention());
    }
}
