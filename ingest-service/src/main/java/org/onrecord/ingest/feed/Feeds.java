package org.onrecord.ingest.feed;

import io.quarkus.panache.common.Parameters;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.TimePlace;

/** The feeds that are followed, and how their polls went. */
@Singleton
class Feeds {

    private static final int UUID_LENGTH = 36;

    private final FeedRows rows;
    private final PollRows polls;
    private final FeedJson json;
    private final Clock clock;

    Feeds(FeedRows rows, PollRows polls, FeedJson json, Clock clock) {
        this.rows = rows;
        this.polls = polls;
        this.json = json;
        this.clock = clock;
    }

    /** Empty if the text is no id that this service ever gave. */
    static Optional<UUID> id(String text) {
        try {
            return text.length() == UUID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Transactional
    Optional<FeedView> find(UUID id) {
        return rows.findByIdOptional(id).map(this::view);
    }

    /** The feed, locked until the transaction that runs has ended. */
    Optional<FeedRow> lock(UUID id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The feed that is polled at an address or was asked for under it. */
    Optional<FeedRow> findByUrl(String url) {
        return rows.find("url = ?1 or askedUrl = ?1 order by case when url = ?1 then 0 else 1 end, createdAt", url)
                .firstResultOptional();
    }

    long count() {
        return rows.count();
    }

    void add(FeedRow row) {
        rows.persist(row);
    }

    @Transactional
    boolean delete(UUID id) {
        return rows.deleteById(id);
    }

    /** Feeds, the newest first. */
    @Transactional
    Page<FeedView> list(@Nullable FeedState state, TimePlace after, int limit) {
        var states = state == null ? List.of(FeedState.values()) : List.of(state);
        var found = rows.find(
                        "state in :states and (createdAt, id) < (:at, :id) order by createdAt desc, id desc",
                        Parameters.with("states", states).and("at", after.at()).and("id", after.id()))
                .range(0, limit)
                .list();
        return Page.of(found, limit, row -> new TimePlace(row.createdAt, row.id).cursor())
                .map(this::view);
    }

    /** All feeds that are not ended, the oldest first. */
    @Transactional
    List<FeedView> listAll() {
        return rows.find("state <> ?1 order by createdAt, id", FeedState.ENDED).stream()
                .map(this::view)
                .toList();
    }

    /** Polls of a feed, the newest first. */
    @Transactional
    Page<FeedPollView> listPolls(UUID feed, TimePlace after, int limit) {
        var found = polls.find(
                        "feedId = :feed and (at, id) < (:at, :id) order by at desc, id desc",
                        Parameters.with("feed", feed).and("at", after.at()).and("id", after.id()))
                .range(0, limit)
                .list();
        return Page.of(found, limit, row -> new TimePlace(row.at, row.id).cursor())
                .map(row -> FeedPollView.of(row, json.problem(row.problem), json.notes(row.notes)));
    }

    void addPoll(PollRow poll, int kept) {
        polls.persist(poll);
        polls.flush();
        polls.getEntityManager()
                .createNativeQuery("""
                        delete from feed_poll where feed_id = :feed and (at, id) < (
                            select at, id from feed_poll where feed_id = :feed order by at desc, id desc offset :kept limit 1)""")
                .setParameter("feed", poll.feedId)
                .setParameter("kept", kept - 1)
                .executeUpdate();
    }

    FeedView view(FeedRow row) {
        return FeedView.of(row, json.problem(row.endedBecause));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
