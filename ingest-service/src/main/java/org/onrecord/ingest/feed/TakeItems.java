package org.onrecord.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.feed.document.FeedDocument;
import org.onrecord.ingest.feed.document.FeedItem;

/** Finds what is new in a feed and has it taken in, each item in a transaction of its own. */
@Singleton
final class TakeItems {

    private final SeenItems seen;
    private final TakeItem takeItem;
    private final FeedConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    TakeItems(SeenItems seen, TakeItem takeItem, FeedConfig config, Clock clock, MeterRegistry meters) {
        this.seen = seen;
        this.takeItem = takeItem;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    ItemCounts take(DueFeed feed, FeedDocument document) {
        var items = new LinkedHashMap<ItemKey, FeedItem>();
        document.items().forEach(item -> items.putIfAbsent(ItemKey.of(item), item));
        boolean guidsRepeat = feed.guidsRepeat() || guidsRepeat(items);
        var known = seen.find(feed.id(), items.keySet(), clock.instant());
        var results = new HashMap<TakeItem.Result, Integer>();
        var reasons = new ArrayList<String>();
        int fresh = 0;
        int changed = 0;
        for (var item : items.entrySet()) {
            var before = before(item.getKey(), known, guidsRepeat);
            boolean isChanged = before != null && isLater(item.getValue().updated(), before);
            if (before == null || isChanged) {
                fresh += before == null ? 1 : 0;
                changed += isChanged ? 1 : 0;
                results.merge(take(feed, document, item.getKey(), item.getValue(), reasons), 1, Integer::sum);
            }
        }
        seen.forget(feed.id(), clock.instant().minus(config.itemRetention()));
        return new ItemCounts(
                items.size(),
                fresh,
                changed,
                results.getOrDefault(TakeItem.Result.SKIPPED, 0),
                guidsRepeat,
                notes(results, reasons, guidsRepeat && !feed.guidsRepeat()));
    }

    private TakeItem.Result take(
            DueFeed feed, FeedDocument document, ItemKey key, FeedItem item, List<String> reasons) {
        var taken = takeItem.prepare(feed, document, item);
        QuarkusTransaction.requiringNew().run(() -> {
            taken.request();
            seen.remember(feed.id(), key, item.updated(), clock.instant());
        });
        if (taken.reason() != null) {
            reasons.add(taken.reason());
        }
        meters.counter("onrecord.feeds.items", "outcome", taken.result().label())
                .increment();
        return taken.result();
    }

    private static boolean guidsRepeat(Map<ItemKey, FeedItem> items) {
        // Keys differ; where their guids do not, the addresses do.
        var guids = items.keySet().stream()
                .map(ItemKey::guidSha256)
                .filter(Objects::nonNull)
                .toList();
        return guids.stream().distinct().count() < guids.size();
    }

    /** When a known item changed before; null if it is not known. */
    private static @Nullable Optional<Instant> before(ItemKey key, SeenItems.Known known, boolean guidsRepeat) {
        return guidsRepeat || key.guidSha256() == null
                ? known.byKey().get(key.sha256())
                : known.byGuid().get(key.guidSha256());
    }

    private static boolean isLater(@Nullable Instant updated, Optional<Instant> before) {
        // To the second: finer differences come from how a time is written and kept.
        return updated != null
                && before.map(then -> updated.getEpochSecond() > then.getEpochSecond())
                        .orElse(true);
    }

    private static List<String> notes(Map<TakeItem.Result, Integer> results, List<String> reasons, boolean repeat) {
        var notes = new ArrayList<String>();
        int whole = results.getOrDefault(TakeItem.Result.WHOLE_TEXT, 0);
        if (whole > 0) {
            notes.add(whole + " items brought their whole text");
        }
        if (repeat) {
            notes.add("one guid stands for different addresses, so items are known by both");
        }
        reasons.stream().distinct().limit(3).forEach(reason -> notes.add("of an item: " + reason));
        return notes;
    }
}
