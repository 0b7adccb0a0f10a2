package org.onrecord.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.feed.document.FeedDocument;

/**
 * When a feed is polled next. What is new shortens the interval to half the time between two items, in steps; what is not
 * lengthens it by half. It stays between the bounds, and is never shorter than the feed or its host asks, but for the
 * longest bound: who asks for a month is asked once a day. Failures double the wait instead, varied so that feeds that
 * failed together do not come back together.
 */
final class PlanNextPoll {

    private static final double SLOWER = 1.5;
    private static final int DATED_ITEMS = 10;

    /**
     * What is known of a feed's rhythm.
     *
     * @param interval learned before
     * @param asked what the feed itself asked for when it was last read
     * @param sinceRead time since it was read before; null if it never was
     * @param failures in a row, this poll included
     */
    record Rhythm(
            Duration shortest,
            Duration longest,
            Duration interval,
            @Nullable Duration asked,
            @Nullable Duration sinceRead,
            int failures) {}

    /**
     * The next poll.
     *
     * @param interval learned
     * @param delay until the next poll
     * @param why in words
     */
    record Plan(Duration interval, Duration delay, String why) {}

    private final Duration firstBackOff;
    private final Duration longestBackOff;

    PlanNextPoll(Duration firstBackOff, Duration longestBackOff) {
        this.firstBackOff = firstBackOff;
        this.longestBackOff = longestBackOff;
    }

    Plan after(PollReport report, ItemCounts items, Rhythm rhythm) {
        return report.isFailure() ? afterFailure(report, rhythm) : afterAnswer(report, items, rhythm);
    }

    private Plan afterFailure(PollReport report, Rhythm rhythm) {
        var delay = firstBackOff;
        for (int i = 1; i < rhythm.failures() && delay.compareTo(longestBackOff) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        if (report.outcome() == PollOutcome.REFUSED) {
            return new Plan(
                    rhythm.interval(),
                    longestBackOff,
                    "It may not be fetched; that may change, so it is seen to now and then");
        }
        delay = varied(shorter(delay, longestBackOff), 0.8, 1.2);
        var why = "Failed " + rhythm.failures() + (rhythm.failures() == 1 ? " time" : " times in a row")
                + ", so the wait is " + words(delay);
        var retryAfter = report.retryAfter();
        if (retryAfter != null && retryAfter.compareTo(delay) > 0) {
            var asked = varied(retryAfter, 1.0, 1.1);
            return new Plan(rhythm.interval(), asked, "The host asks to be left alone for " + words(retryAfter));
        }
        return new Plan(rhythm.interval(), delay, why);
    }

    private static Plan afterAnswer(PollReport report, ItemCounts items, Rhythm rhythm) {
        var learned = bounded(learn(report.document(), items, rhythm), rhythm.shortest(), rhythm.longest());
        var why = why(items, rhythm) + ": every " + words(learned);
        var asked = longer(rhythm.asked(), report.asked());
        if (asked != null && asked.compareTo(learned) > 0) {
            var kept = shorter(asked, rhythm.longest());
            return new Plan(
                    learned,
                    kept,
                    why + ", but it asks for " + words(asked)
                            + (kept.equals(asked) ? "" : ", which is more than " + words(kept) + ", the longest"));
        }
        return new Plan(learned, learned, why);
    }

    private static Duration learn(@Nullable FeedDocument document, ItemCounts items, Rhythm rhythm) {
        var since = rhythm.sinceRead();
        if (since == null) {
            var gap = document == null ? null : gap(document);
            return gap == null ? rhythm.interval() : gap.dividedBy(2);
        }
        if (items.fresh() == 0) {
            return scaled(rhythm.interval(), SLOWER);
        }
        var target = since.dividedBy(2L * items.fresh());
        return rhythm.interval().plus(target).dividedBy(2);
    }

    /** The usual time between two of the newest items; null if too few have a date. */
    private static @Nullable Duration gap(FeedDocument document) {
        var dates = document.items().stream()
                .map(item -> item.published())
                .filter(Objects::nonNull)
                .map(published -> published.at().toInstant())
                .sorted(Comparator.reverseOrder())
                .limit(DATED_ITEMS)
                .toList();
        return dates.size() < 3 ? null : span(dates).dividedBy(dates.size() - 1L);
    }

    private static Duration span(List<Instant> newestFirst) {
        return Duration.between(newestFirst.get(newestFirst.size() - 1), newestFirst.get(0));
    }

    private static String why(ItemCounts items, Rhythm rhythm) {
        var since = rhythm.sinceRead();
        if (since == null) {
            return "By the dates of its items, or as feeds are polled at first";
        }
        return (items.fresh() == 0 ? "Nothing new" : items.fresh() + " new") + " in " + words(since);
    }

    private static @Nullable Duration longer(@Nullable Duration one, @Nullable Duration other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration bounded(Duration duration, Duration shortest, Duration longest) {
        return duration.compareTo(shortest) < 0 ? shortest : shorter(duration, longest);
    }

    private static Duration varied(Duration delay, double least, double most) {
        return scaled(delay, ThreadLocalRandom.current().nextDouble(least, most));
    }

    private static Duration scaled(Duration duration, double factor) {
        return Duration.ofMillis((long) (duration.toMillis() * factor) + 1);
    }

    private static String words(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 1) {
            return duration.toSeconds() + " s";
        }
        return minutes < 120 ? minutes + " min" : duration.toHours() + " h";
    }
}
