package org.onrecord.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.Articles;
import org.onrecord.platform.problem.Problem;
import org.onrecord.platform.task.DurableTasks;
import org.onrecord.platform.task.TaskFailure;

/** Begins and ends polls, so that a feed is polled by one process at a time; writes down how each went. */
@Singleton
class PollTurns {

    private final Feeds feeds;
    private final Articles locks;
    private final FeedJson json;
    private final FeedConfig config;
    private final PlanNextPoll plan;
    private final DurableTasks tasks;
    private final MeterRegistry meters;

    PollTurns(Feeds feeds, Articles locks, FeedJson json, FeedConfig config, DurableTasks tasks, MeterRegistry meters) {
        this.feeds = feeds;
        this.locks = locks;
        this.json = json;
        this.config = config;
        this.plan = new PlanNextPoll(config.firstBackOff(), config.longestBackOff());
        this.tasks = tasks;
        this.meters = meters;
    }

    /**
     * Begins a poll. Empty if the feed is not to be polled.
     *
     * @throws TaskFailure if it is being polled elsewhere
     */
    @Transactional
    Optional<DueFeed> begin(UUID id) throws TaskFailure {
        var row = feeds.lock(id).orElse(null);
        if (row == null || row.state != FeedState.ACTIVE) {
            return Optional.empty();
        }
        var now = feeds.now();
        if (row.pollingUntil != null && row.pollingUntil.isAfter(now)) {
            var problem = FeedProblems.POLLED_ELSEWHERE.because("Another poll of the feed runs");
            throw TaskFailure.later(problem.problem(), row.pollingUntil);
        }
        row.pollingUntil = now.plus(config.pollLease());
        var name = row.title == null ? row.ownTitle : row.title;
        return Optional.of(new DueFeed(
                row.id,
                row.url,
                name,
                row.etag,
                row.lastModified,
                row.format != null,
                row.guidsRepeat,
                row.pollingUntil));
    }

    /** Ends a poll that came to nothing and is made again. */
    @Transactional
    void giveBack(DueFeed feed) {
        mine(feed).ifPresent(row -> row.pollingUntil = null);
    }

    /** Ends a poll: writes down how it went and asks for the next one. */
    @Transactional
    void end(DueFeed feed, PollReport report, ItemCounts items) {
        // Before the feed's own lock, as one who begins to follow a feed takes it.
        locks.lock("feeds");
        var row = mine(feed).orElse(null);
        if (row == null) {
            return;
        }
        var now = feeds.now();
        var next = plan.after(report, items, rhythm(row, report, now));
        var notes = new ArrayList<>(report.notes());
        notes.addAll(items.notes());
        var poll = new PollRow(row.id, feed.url(), now, report, items, json.write(report.problem()), json.write(notes));
        var ending = ending(row, report);
        keep(row, report, items, now);
        if (ending == null && !report.isFailure()) {
            row.url = report.url();
        }
        row.intervalSeconds = (int) next.interval().toSeconds();
        row.pollingUntil = null;
        row.nextPollAt = null;
        if (ending != null) {
            row.state = FeedState.ENDED;
            row.endedBecause = json.write(ending);
            poll.why = "It has ended: " + ending.detail();
        } else if (row.state == FeedState.PAUSED) {
            poll.why = "It is paused";
        } else {
            row.nextPollAt = now.plus(next.delay());
            poll.nextPollAt = row.nextPollAt;
            poll.why = next.why();
            tasks.enqueue(PollFeed.TASK, row.id.toString(), row.nextPollAt);
        }
        row.revision++;
        feeds.addPoll(poll, config.maxPolls());
        meters.counter(
                        "onrecord.feeds.polls",
                        "outcome",
                        report.outcome().name().toLowerCase(Locale.ROOT))
                .increment();
    }

    Instant now() {
        return feeds.now();
    }

    private Optional<FeedRow> mine(DueFeed feed) {
        return feeds.lock(feed.id()).filter(row -> feed.until().equals(row.pollingUntil));
    }

    private @Nullable Problem ending(FeedRow row, PollReport report) {
        if (report.outcome() == PollOutcome.GONE) {
            return report.problem();
        }
        var other = feeds.findByUrl(report.url()).filter(found -> !found.id.equals(row.id));
        return other.filter(found -> found.url.equals(report.url()))
                .map(found -> FeedProblems.ALREADY_FOLLOWED
                        .because("It leads to " + report.url() + ", which is followed as " + found.id)
                        .problem())
                .orElse(null);
    }

    private static void keep(FeedRow row, PollReport report, ItemCounts items, Instant now) {
        row.lastPolledAt = now;
        row.failures = report.isFailure() ? row.failures + 1 : 0;
        if (report.isFailure()) {
            return;
        }
        row.lastReadAt = now;
        row.lastNewAt = items.fresh() > 0 ? now : row.lastNewAt;
        row.guidsRepeat |= items.guidsRepeat();
        var document = report.document();
        if (document != null) {
            row.format = document.format();
            row.ownTitle = document.title();
            row.siteUrl = document.siteUrl();
            row.askedIntervalSeconds = document.interval() == null ? null : seconds(document.interval());
            row.etag = report.etag();
            row.lastModified = report.lastModified();
        }
    }

    private PlanNextPoll.Rhythm rhythm(FeedRow row, PollReport report, Instant now) {
        var shortest = longer(config.minInterval(), row.minIntervalSeconds);
        var longest = row.maxIntervalSeconds == null
                ? config.maxInterval()
                : shorter(config.maxInterval(), row.maxIntervalSeconds);
        var document = report.document();
        var asked = document == null && row.askedIntervalSeconds != null
                ? (Duration) Duration.ofSeconds(row.askedIntervalSeconds)
                : document == null ? null : document.interval();
        return new PlanNextPoll.Rhythm(
                shortest,
                longest.compareTo(shortest) < 0 ? shortest : longest,
                Duration.ofSeconds(row.intervalSeconds),
                asked,
                row.lastReadAt == null ? null : Duration.between(row.lastReadAt, now),
                row.failures + 1);
    }

    private static Duration longer(Duration bound, @Nullable Integer seconds) {
        return seconds == null || seconds < bound.toSeconds() ? bound : Duration.ofSeconds(seconds);
    }

    private static Duration shorter(Duration bound, int seconds) {
        return seconds > bound.toSeconds() ? bound : Duration.ofSeconds(seconds);
    }

    private static int seconds(Duration duration) {
        return (int) Math.min(Integer.MAX_VALUE, duration.toSeconds());
    }
}
