package org.onrecord.ingest.submission;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.article.VersionId;
import org.onrecord.ingest.fetch.RequestFetch;

/**
 * Answers that were given under an {@code Idempotency-Key}.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">The Idempotency-Key header</a>
 */
@Singleton
final class IdempotencyKeys {

    private final EntityManager database;
    private final Articles articles;
    private final RequestFetch fetches;
    private final SubmissionConfig config;
    private final Clock clock;

    IdempotencyKeys(
            EntityManager database, Articles articles, RequestFetch fetches, SubmissionConfig config, Clock clock) {
        this.database = database;
        this.articles = articles;
        this.fetches = fetches;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The answer that this key got before; waits for a request with the same key that is still being answered.
     *
     * @throws org.onrecord.platform.problem.ProblemException idempotency-key-reused (422) if it came with another body
     */
    Optional<Submitted> find(String key, Submission submission) {
        articles.lock("idempotency-key " + key);
        var rows = database.createNativeQuery(
                        "select request_sha256, version_id, outcome, changed_at, last_seen_at from idempotency_key where key = :key and created_at > :oldest",
                        Tuple.class)
                .setParameter("key", key)
                .setParameter("oldest", oldest())
                .getResultList();
        if (rows.isEmpty()) {
            if (fetches.knowsKey(key)) {
                throw SubmissionProblems.idempotencyKeyReused();
            }
            return Optional.empty();
        }
        var row = (Tuple) rows.get(0);
        if (!row.get(0, String.class).equals(submission.sha256())) {
            throw SubmissionProblems.idempotencyKeyReused();
        }
        var outcome = Submitted.Outcome.valueOf(row.get(2, String.class));
        return articles.findAsOf(new VersionId(row.get(1, UUID.class)))
                .map(article -> article.withTimes(row.get(3, Instant.class), row.get(4, Instant.class)))
                .map(article -> new Submitted(article, outcome));
    }

    /** Whether an article was taken in under this key. */
    boolean isTaken(String key) {
        return !database.createNativeQuery("select 1 from idempotency_key where key = :key and created_at > :oldest")
                .setParameter("key", key)
                .setParameter("oldest", oldest())
                .getResultList()
                .isEmpty();
    }

    /** Keeps the answer, and drops those that are older than they are kept. */
    void remember(String key, Submission submission, Submitted submitted) {
        database.createNativeQuery("delete from idempotency_key where created_at <= :oldest")
                .setParameter("oldest", oldest())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into idempotency_key
                            (key, request_sha256, version_id, outcome, changed_at, last_seen_at, created_at)
                        values (:key, :request, :version, :outcome, :changed, :seen, :now)""")
                .setParameter("key", key)
                .setParameter("request", submission.sha256())
                .setParameter("version", submitted.article().latest().id().value())
                .setParameter("outcome", submitted.outcome().name())
                .setParameter("changed", submitted.article().changedAt())
                .setParameter("seen", submitted.article().lastSeenAt())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Instant oldest() {
        return clock.instant().minus(config.idempotencyRetention());
    }
}
