package org.onrecord.ingest.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.fetch.RequestFetch;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.platform.task.DurableTasks;

/** Begins to follow a feed, changes how, and ends it. */
@Singleton
final class FollowFeed {

    /** A feed, and whether it was not followed before. */
    record Followed(FeedView feed, boolean isNew) {}

    private final Feeds feeds;
    private final Articles locks;
    private final RequestFetch fetches;
    private final DurableTasks tasks;
    private final FeedConfig config;

    FollowFeed(Feeds feeds, Articles locks, RequestFetch fetches, DurableTasks tasks, FeedConfig config) {
        this.feeds = feeds;
        this.locks = locks;
        this.fetches = fetches;
        this.tasks = tasks;
        this.config = config;
    }

    /**
     * Follows a feed; if that is done already, nothing changes.
     *
     * @throws org.onrecord.platform.problem.ProblemException invalid-body, fetch-url-refused, fetch-address-refused (422) or
     *     feed-limit-reached (409)
     */
    Followed follow(NewFeedView wanted) {
        var url = url(wanted.url());
        fetches.check(url);
        checkBounds(wanted.minIntervalSeconds(), wanted.maxIntervalSeconds());
        return QuarkusTransaction.requiringNew().call(() -> follow(url, wanted));
    }

    private Followed follow(CanonicalUrl url, NewFeedView wanted) {
        locks.lock("feeds");
        var known = feeds.findByUrl(url.value());
        if (known.isPresent()) {
            return new Followed(feeds.view(known.get()), false);
        }
        if (feeds.count() >= config.maxFeeds()) {
            throw FeedProblems.TOO_MANY.because(config.maxFeeds() + " feeds are followed");
        }
        var row = new FeedRow(url.value(), config.firstInterval(), feeds.now());
        row.title = title(wanted.title());
        row.minIntervalSeconds = wanted.minIntervalSeconds();
        row.maxIntervalSeconds = wanted.maxIntervalSeconds();
        feeds.add(row);
        tasks.enqueue(PollFeed.TASK, row.id.toString());
        return new Followed(feeds.view(row), true);
    }

    /**
     * Changes how a feed is followed.
     *
     * @param revision that the change was made for
     * @throws org.onrecord.platform.problem.ProblemException feed-not-found (404), feed-changed-meanwhile (412), feed-ended
     *     (409) or invalid-body (422)
     */
    FeedView change(String id, long revision, FeedChange change) {
        checkBounds(change.minIntervalSeconds(), change.maxIntervalSeconds());
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = Feeds.id(id).flatMap(feeds::lock).orElseThrow(FeedProblems::unknownFeed);
            if (row.revision != revision) {
                throw FeedProblems.CHANGED_MEANWHILE.because("The feed stands at revision " + row.revision);
            }
            if (row.state == FeedState.ENDED) {
                throw FeedProblems.ENDED.because("The feed has ended and is not changed any more");
            }
            row.title = title(change.title());
            row.minIntervalSeconds = change.minIntervalSeconds();
            row.maxIntervalSeconds = change.maxIntervalSeconds();
            boolean isTakenUp = row.state == FeedState.PAUSED && !change.paused();
            row.state = change.paused() ? FeedState.PAUSED : FeedState.ACTIVE;
            row.revision++;
            if (isTakenUp) {
                row.nextPollAt = feeds.now();
                tasks.enqueue(PollFeed.TASK, row.id.toString());
            }
            return feeds.view(row);
        });
    }

    /** Ends a feed and forgets its history; articles that came by it stay. */
    void delete(String id) {
        if (!Feeds.id(id).map(feeds::delete).orElse(false)) {
            throw FeedProblems.unknownFeed();
        }
    }

    private static void checkBounds(@Nullable Integer min, @Nullable Integer max) {
        if (min != null && max != null && min > max) {
            var detail = "must not be below minIntervalSeconds";
            throw CommonProblems.INVALID_BODY.because(
                    "/maxIntervalSeconds " + detail, List.of(new FieldError("/maxIntervalSeconds", detail)));
        }
    }

    private static @Nullable String title(@Nullable String title) {
        return title == null || title.isBlank() ? null : title.strip();
    }

    private static CanonicalUrl url(String url) {
        try {
            return CanonicalUrl.of(url);
        } catch (CanonicalUrl.UnusableUrl e) {
            var detail = String.valueOf(e.getMessage());
            throw CommonProblems.INVALID_BODY.because("/url " + detail, List.of(new FieldError("/url", detail)));
        }
    }
}
