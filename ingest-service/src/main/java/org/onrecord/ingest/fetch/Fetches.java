package org.onrecord.ingest.fetch;

import io.quarkus.panache.common.Parameters;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.TimePlace;
import org.onrecord.platform.problem.Problem;

/** The fetches that were asked for. Each step of one is a transaction of its own. */
@Singleton
class Fetches {

    private final FetchRows rows;
    private final FetchJson json;
    private final Clock clock;

    Fetches(FetchRows rows, FetchJson json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Fetch add(NewFetch asked) {
        var row = new FetchRow(FetchId.random(), asked, now(), json);
        rows.persist(row);
        return row.fetch(json);
    }

    /** Adds a fetch that was made without having been queued. */
    @Transactional
    void addDone(NewFetch asked, PageReceiver.Taken taken, List<Hop> hops, Fetch.Received received) {
        var row = new FetchRow(FetchId.random(), asked, now(), json);
        row.startedAt = row.createdAt;
        done(row, 1, taken, hops, received);
        rows.persist(row);
    }

    @Transactional
    Optional<Fetch> find(FetchId id) {
        return rows.findByIdOptional(id.value()).map(row -> row.fetch(json));
    }

    /** The fetch of the same that has not ended. */
    Optional<Fetch> findUnderWay(String requestSha256) {
        return rows.find("requestSha256 = ?1 and finishedAt is null", requestSha256)
                .firstResultOptional()
                .map(row -> row.fetch(json));
    }

    /** The last fetch that an article came by. */
    @Transactional
    Optional<Fetch> findLastOf(ArticleId article) {
        return rows.find("articleId = ?1 order by createdAt desc", article.value())
                .firstResultOptional()
                .map(row -> row.fetch(json));
    }

    /** Fetches, the newest first. */
    @Transactional
    Page<Fetch> list(@Nullable FetchState state, TimePlace after, int limit) {
        var states = state == null ? List.of(FetchState.values()) : List.of(state);
        var found = rows.find(
                        "state in :states and (createdAt, id) < (:at, :id) order by createdAt desc, id desc",
                        Parameters.with("states", states).and("at", after.at()).and("id", after.id()))
                .range(0, limit)
                .list();
        return Page.of(found, limit, row -> new TimePlace(row.createdAt, row.id).cursor())
                .map(row -> row.fetch(json));
    }

    /** Begins a try. Empty if the fetch is unknown or has ended. */
    @Transactional
    Optional<Fetch> start(FetchId id) {
        var row = rows.findById(id.value());
        if (row == null || row.finishedAt != null) {
            return Optional.empty();
        }
        row.state = FetchState.FETCHING;
        row.startedAt = row.startedAt == null ? now() : row.startedAt;
        row.retryAt = null;
        return Optional.of(row.fetch(json));
    }

    /** Ends a try with another one to come. */
    @Transactional
    void waiting(FetchId id, int attempts, Problem problem, List<Hop> hops, Instant retryAt) {
        var row = rows.findById(id.value());
        row.state = FetchState.WAITING;
        row.attempts = attempts;
        row.problem = json.write(problem);
        row.hops = json.write(hops);
        row.retryAt = retryAt;
    }

    @Transactional
    void failed(FetchId id, int attempts, Problem problem, List<Hop> hops, Fetch.@Nullable Received received) {
        var row = rows.findById(id.value());
        row.state = FetchState.FAILED;
        row.problem = json.write(problem);
        finish(row, attempts, hops, received);
    }

    @Transactional
    void done(FetchId id, int attempts, PageReceiver.Taken taken, List<Hop> hops, Fetch.Received received) {
        done(rows.findById(id.value()), attempts, taken, hops, received);
    }

    private void done(FetchRow row, int attempts, PageReceiver.Taken taken, List<Hop> hops, Fetch.Received received) {
        row.state = FetchState.DONE;
        row.problem = null;
        row.articleId = taken.article().value();
        row.versionId = taken.version().value();
        row.outcome = taken.outcome();
        finish(row, attempts, hops, received);
    }

    private void finish(FetchRow row, int attempts, List<Hop> hops, Fetch.@Nullable Received received) {
        row.attempts = attempts;
        row.hops = json.write(hops);
        row.retryAt = null;
        row.finishedAt = now();
        if (received != null) {
            row.bytes = received.bytes();
            row.mediaType = received.mediaType();
            row.charset = received.charset();
            row.charsetFrom = received.charsetFrom();
            row.etag = received.etag();
            row.lastModified = received.lastModified();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
