package org.onrecord.ingest.feed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.feed.document.FeedDocument;
import org.onrecord.ingest.feed.document.FeedFormat;
import org.onrecord.ingest.feed.document.FeedLimits;
import org.onrecord.ingest.feed.document.ReadFeed;
import org.onrecord.ingest.feed.document.UnreadableFeed;
import org.onrecord.ingest.fetch.FetchOutcome;
import org.onrecord.ingest.fetch.FetchRequest;
import org.onrecord.ingest.fetch.Fetcher;
import org.onrecord.ingest.fetch.Hop;
import org.onrecord.platform.problem.Problem;

/** Fetches a feed and reads it; a page leads to its feed, a list of sitemaps to its sitemaps. */
@Singleton
final class ReadPoll {

    private static final Logger LOG = Logger.getLogger(ReadPoll.class);

    private final Fetcher fetcher;
    private final FeedConfig config;
    private final ReadFeed readFeed;

    ReadPoll(Fetcher fetcher, FeedConfig config) {
        this.fetcher = fetcher;
        this.config = config;
        this.readFeed = new ReadFeed(new FeedLimits(config.maxItems(), config.maxElements(), config.maxDepth()));
    }

    PollReport read(DueFeed feed) {
        var outcome = fetcher.fetch(FetchRequest.feed(feed.url()).unlessStill(feed.etag(), feed.lastModified()));
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            return read(feed, fetched);
        }
        var status = status(outcome.hops());
        if (outcome instanceof FetchOutcome.NotModified same) {
            var url = Objects.requireNonNullElse(same.movedTo(), feed.url());
            var headers = same.headers();
            return new PollReport(
                    PollOutcome.NOT_MODIFIED,
                    status,
                    null,
                    null,
                    url,
                    headers.etag(),
                    headers.lastModified(),
                    headers.maxAge(),
                    null,
                    moved(feed.url(), url));
        }
        if (outcome instanceof FetchOutcome.Gone gone) {
            return PollReport.without(PollOutcome.GONE, status, gone.problem(), feed.url(), null, List.of());
        }
        if (outcome instanceof FetchOutcome.Refused refused) {
            return PollReport.without(PollOutcome.REFUSED, status, refused.problem(), feed.url(), null, List.of());
        }
        var failed = (FetchOutcome.Failed) outcome;
        return PollReport.without(
                PollOutcome.FAILED, status, failed.problem(), feed.url(), failed.retryAfter(), List.of());
    }

    private PollReport read(DueFeed feed, FetchOutcome.Fetched fetched) {
        var text = fetched.body().text();
        var from = String.valueOf(fetched.finalUrl());
        var notes = new ArrayList<String>();
        if (text.undecodable() > 0) {
            notes.add(text.undecodable() + " bytes are none of " + text.charset());
        }
        try {
            var document = parse(text.text(), from);
            var url = Objects.requireNonNullElse(fetched.movedTo(), feed.url());
            notes.addAll(moved(feed.url(), url));
            return report(fetched, document, url, notes);
        } catch (UnreadableFeed e) {
            if (!feed.wasRead() && FindFeeds.isPage(text.text())) {
                return discover(feed, text.text(), from);
            }
            return unreadable(
                    feed,
                    status(fetched.hops()),
                    FeedProblems.UNREADABLE
                            .because(String.valueOf(e.getMessage()))
                            .problem(),
                    notes);
        }
    }

    private PollReport report(FetchOutcome.Fetched fetched, FeedDocument document, String url, List<String> notes) {
        notes.addAll(document.repairs());
        var whole = document.format() == FeedFormat.SITEMAP_INDEX ? readSitemaps(document, notes) : document;
        if (whole.leftOut() > 0) {
            notes.add(whole.leftOut() + " items beyond the first " + config.maxItems() + " were left out");
        }
        // A list of sitemaps may stay as it is while they change, so it is always read anew.
        boolean isList = document.format() == FeedFormat.SITEMAP_INDEX;
        var headers = fetched.headers();
        return new PollReport(
                PollOutcome.READ,
                status(fetched.hops()),
                null,
                whole,
                url,
                isList ? null : headers.etag(),
                isList ? null : headers.lastModified(),
                headers.maxAge(),
                null,
                List.copyOf(notes));
    }

    private FeedDocument readSitemaps(FeedDocument list, List<String> notes) {
        var all = new ArrayList<>(list.sitemaps());
        all.sort(Comparator.comparing(address -> !address.contains("news")));
        if (all.size() > config.maxSitemaps()) {
            notes.add("of " + all.size() + " sitemaps " + config.maxSitemaps() + " were read");
        }
        var items = new ArrayList<>(list.items());
        int leftOut = 0;
        for (var address : all.subList(0, Math.min(all.size(), config.maxSitemaps()))) {
            var document = tryAt(address, notes);
            if (document != null) {
                items.addAll(document.document().items());
                leftOut += document.document().leftOut();
            }
        }
        int taken = Math.min(items.size(), config.maxItems());
        return new FeedDocument(
                list.format(),
                list.title(),
                list.siteUrl(),
                list.language(),
                list.interval(),
                List.copyOf(items.subList(0, taken)),
                leftOut + items.size() - taken,
                list.sitemaps(),
                list.repairs());
    }

    private PollReport discover(DueFeed feed, String page, String url) {
        var notes = new ArrayList<String>();
        var candidates = FindFeeds.of(page, url);
        for (var candidate : candidates.subList(0, Math.min(candidates.size(), config.maxCandidates()))) {
            var found = tryAt(candidate, notes);
            if (found != null) {
                notes.add("the page " + feed.url() + " leads to the feed " + candidate);
                var at = Objects.requireNonNullElse(found.fetched().movedTo(), candidate);
                return report(found.fetched(), found.document(), at, notes);
            }
        }
        var problem = FeedProblems.NONE_FOUND.because("The page " + url + " names no feed that can be read");
        return unreadable(feed, null, problem.problem(), notes);
    }

    private record Found(FetchOutcome.Fetched fetched, FeedDocument document) {}

    /** The feed at an address; null if there is none, and a note why. */
    private @Nullable Found tryAt(String address, List<String> notes) {
        var outcome = fetcher.fetch(FetchRequest.feed(address));
        if (!(outcome instanceof FetchOutcome.Fetched fetched)) {
            notes.add("nothing at " + address + ": " + problem(outcome));
            return null;
        }
        try {
            return new Found(fetched, parse(fetched.body().text().text(), String.valueOf(fetched.finalUrl())));
        } catch (UnreadableFeed e) {
            notes.add("no feed at " + address + ": " + e.getMessage());
            return null;
        }
    }

    private FeedDocument parse(String text, String url) throws UnreadableFeed {
        try {
            return readFeed.read(text, url);
        } catch (RuntimeException | StackOverflowError e) {
            // A document that the libraries do not survive must not be read again and again without anybody knowing.
            LOG.errorf(e, "The feed %s cannot be read", url);
            throw new UnreadableFeed("It is not read: " + e.getClass().getSimpleName());
        }
    }

    private static PollReport unreadable(DueFeed feed, @Nullable Integer status, Problem problem, List<String> notes) {
        return PollReport.without(
                PollOutcome.UNREADABLE, status, problem, feed.url(), (Duration) null, List.copyOf(notes));
    }

    private static String problem(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Failed failed) {
            return failed.problem().title();
        }
        if (outcome instanceof FetchOutcome.Refused refused) {
            return refused.problem().title();
        }
        return outcome instanceof FetchOutcome.Gone gone ? gone.problem().title() : "no answer";
    }

    private static List<String> moved(String before, String now) {
        return before.equals(now) ? List.of() : List.of("it moved for good from " + before + " to " + now);
    }

    private static @Nullable Integer status(List<Hop> hops) {
        return hops.isEmpty() ? null : hops.get(hops.size() - 1).status();
    }
}
