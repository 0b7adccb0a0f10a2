package org.onrecord.ingest.feed;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items that were seen in feeds: the table {@code feed_item}. */
@Singleton
class SeenItems {

    private static final Duration TOUCHED_AFTER = Duration.ofHours(12);

    /** When known items changed, by the word of their feed; by key and by guid. */
    record Known(Map<String, Optional<Instant>> byKey, Map<String, Optional<Instant>> byGuid) {}

    private final EntityManager database;

    SeenItems(EntityManager database) {
        this.database = database;
    }

    /** Those of the items that are known; says of them that they were seen. */
    @Transactional
    Known find(UUID feed, Collection<ItemKey> items, Instant now) {
        var known = new Known(new HashMap<>(), new HashMap<>());
        if (items.isEmpty()) {
            return known;
        }
        var keys = items.stream().map(ItemKey::sha256).collect(Collectors.toSet());
        // SHA-256 of nothing that is a guid: a list in SQL cannot be empty.
        var guids =
                items.stream().map(item -> String.valueOf(item.guidSha256())).collect(Collectors.toSet());
        database.createNativeQuery("""
                        update feed_item set last_seen_at = :now
                        where feed_id = :feed and last_seen_at < :before and (key_sha256 in (:keys) or guid_sha256 in (:guids))""")
                .setParameter("now", now)
                .setParameter("before", now.minus(TOUCHED_AFTER))
                .setParameter("feed", feed)
                .setParameter("keys", keys)
                .setParameter("guids", guids)
                .executeUpdate();
        var rows = database.createNativeQuery("""
                        select key_sha256, guid_sha256, updated_at from feed_item
                        where feed_id = :feed and (key_sha256 in (:keys) or guid_sha256 in (:guids))""", Tuple.class)
                .setParameter("feed", feed)
                .setParameter("keys", keys)
                .setParameter("guids", guids)
                .getResultList();
        for (var found : rows) {
            var row = (Tuple) found;
            var updated = Optional.ofNullable(row.get(2, Instant.class));
            known.byKey().put(row.get(0, String.class), updated);
            if (row.get(1) != null) {
                known.byGuid().merge(row.get(1, String.class), updated, SeenItems::later);
            }
        }
        return known;
    }

    /** Remembers an item, as part of the transaction that runs. */
    @Transactional
    void remember(UUID feed, ItemKey item, @Nullable Instant updatedAt, Instant now) {
        // Not where the feed was deleted while it was polled.
        database.createNativeQuery("""
                        insert into feed_item (feed_id, key_sha256, guid_sha256, updated_at, first_seen_at, last_seen_at)
                        select id, :key, cast(:guid as text), cast(:updated as timestamptz), :now, :now from feed where id = :feed
                        on conflict (feed_id, key_sha256) do update set updated_at = excluded.updated_at, last_seen_at = :now""")
                .setParameter("feed", feed)
                .setParameter("key", item.sha256())
                .setParameter("guid", item.guidSha256())
                .setParameter("updated", updatedAt == null ? null : updatedAt.toString())
                .setParameter("now", now)
                .executeUpdate();
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Forgets items that have not stood in the feed since a time. */
    @Transactional
    void forget(UUID feed, Instant before) {
        database.createNativeQuery("delete from feed_item where feed_id = :feed and last_seen_at < :before")
                .setParameter("feed", feed)
                .setParameter("before", before)
                .executeUpdate();
    }
}
