package org.onrecord.ingest.feed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.onrecord.ingest.fetch.FetchProblems;
import org.onrecord.platform.problem.Problem;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.TaskFailure;

/**
 * Polls one feed: reads it, has what is new taken in, writes down how it went, and asks for the next poll. One process polls
 * a feed at a time. The task is never parked: a feed that cannot be read is asked seldomer, and its history says why.
 */
@Singleton
public final class PollFeed implements DurableTaskHandler {

    static final String TASK = "feed-poll";

    private static final Logger LOG = Logger.getLogger(PollFeed.class);
    private static final Duration WHEN_BUSY = Duration.ofSeconds(5);

    private final PollTurns turns;
    private final ReadPoll readPoll;
    private final TakeItems takeItems;
    private final FeedConfig config;

    PollFeed(PollTurns turns, ReadPoll readPoll, TakeItems takeItems, FeedConfig config) {
        this.turns = turns;
        this.readPoll = readPoll;
        this.takeItems = takeItems;
        this.config = config;
    }

    @Override
    public String kind() {
        return TASK;
    }

    @Override
    public void run(DurableTask task) throws TaskFailure {
        var id = UUID.fromString(task.subject());
        var feed = turns.begin(id).orElse(null);
        if (feed == null) {
            return;
        }
        try {
            poll(feed);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The poll of the feed %s could not be ended", feed.id());
            turns.giveBack(feed);
            var problem = FeedProblems.POLL_FAILED.because(
                    "The poll could not be ended: " + e.getClass().getSimpleName());
            throw later(problem.problem(), config.firstBackOff());
        }
    }

    private void poll(DueFeed feed) throws TaskFailure {
        var report = readPoll.read(feed);
        var problem = report.problem();
        if (problem != null && problem.type().equals(FetchProblems.HOST_BUSY.uri())) {
            turns.giveBack(feed);
            throw later(problem, Objects.requireNonNullElse(report.retryAfter(), WHEN_BUSY));
        }
        var document = report.document();
        var items = document == null ? ItemCounts.NONE : takeItems.take(feed, document);
        turns.end(feed, report, items);
    }

    private TaskFailure later(Problem problem, Duration delay) {
        return TaskFailure.later(problem, turns.now().plus(delay));
    }
}
