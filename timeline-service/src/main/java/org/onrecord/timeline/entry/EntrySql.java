package org.onrecord.timeline.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.database.Database;
import org.onrecord.timeline.entry.EntryQuery.Order;
import org.onrecord.timeline.entry.EntryQuery.RecordedKey;
import org.onrecord.timeline.entry.EntryQuery.WhenKey;

/** A query as SQL over entry_revision v: one condition a filter, each with an index. */
record EntrySql(String clauses, @Nullable Object[] parameters) {

    static EntrySql of(EntryQuery query, int most) {
        var builder = new Builder();
        present(query, builder);
        parties(query, builder);
        properties(query, builder);
        dates(query, builder);
        after(query, builder);
        return builder.build(query.order(), most);
    }

    private static void present(EntryQuery query, Builder where) {
        if (query.asOf() == null) {
            where.and("v.superseded_at is null");
        } else {
            where.and(
                    "v.recorded_at <= ? and (v.superseded_at is null or v.superseded_at > ?)",
                    query.asOf(),
                    query.asOf());
        }
        where.and("v.status = any(?)", names(query.statuses()));
    }

    private static void parties(EntryQuery query, Builder where) {
        if (!query.entities().isEmpty()) {
            where.and("v.entity_ids && ?", new Database.Ids(query.entities()));
        }
        where.andIf(query.speaker(), "v.speaker_id = ?");
        if (query.publisher() != null) {
            where.and("v.publishers @> array[?::text]", query.publisher().toLowerCase(Locale.ROOT));
        }
        where.andIf(query.articleVersion(), "v.version_ids @> array[?::text]");
    }

    private static void properties(EntryQuery query, Builder where) {
        if (query.kind() != null) {
            where.and("v.kind = ?", query.kind().name());
        }
        if (!query.factualities().isEmpty()) {
            where.and("(v.factuality is null or v.factuality = any(?))", names(query.factualities()));
        }
        if (!query.acts().isEmpty()) {
            where.and("(v.act is null or v.act = any(?))", names(query.acts()));
        }
        where.andIf(query.firstHand(), "v.first_hand = ?");
        where.andIf(query.unnamed(), "v.unnamed = ?");
        where.andIf(query.words(), "v.search @@ websearch_to_tsquery('english', ?)");
    }

    private static void dates(EntryQuery query, Builder where) {
        if (query.from() != null || query.to() != null) {
            String overlap = "v.during && daterange(?::date, ?::date, '[]')";
            where.and(query.undated() ? "(" + overlap + " or v.during is null)" : overlap, query.from(), query.to());
        }
    }

    private static void after(EntryQuery query, Builder where) {
        if (query.after() instanceof WhenKey key) {
            where.and("(v.from_key, v.to_key, v.entry_id) > (?, ?, ?)", key.from(), key.to(), key.id());
        } else if (query.after() instanceof RecordedKey key) {
            where.and("v.recorded_at <= ? and (v.recorded_at < ? or v.entry_id > ?)", key.at(), key.at(), key.id());
        }
    }

    private static List<String> names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toList();
    }

    private static final class Builder {
        private final List<String> conditions = new ArrayList<>();
        private final List<@Nullable Object> parameters = new ArrayList<>();

        void and(String condition, @Nullable Object... values) {
            conditions.add(condition);
            Stream.of(values).forEach(parameters::add);
        }

        void andIf(@Nullable Object value, String condition) {
            if (value != null) {
                and(condition, value);
            }
        }

        EntrySql build(Order order, int most) {
            String by = order == Order.WHEN ? "v.from_key, v.to_key, v.entry_id" : "v.recorded_at desc, v.entry_id";
            parameters.add(most);
            return new EntrySql(
                    "where " + String.join(" and ", conditions) + " order by " + by + " limit ?", parameters.toArray());
        }
    }
}
