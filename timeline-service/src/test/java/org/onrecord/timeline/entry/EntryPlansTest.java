package org.onrecord.timeline.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.platform.database.Database;
import org.onrecord.testing.PostgresTestResource;

/** Every filter has an index that the planner takes when there are many entries. What is written here is rolled back. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EntryPlansTest {

    private static final int ENTRIES = 20_000;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void noFilterReadsTheWholeTable() {
        fill();
        var filters = new EntryFilters();
        filters.entities = List.of();
        filters.factualities = List.of();
        filters.acts = List.of();
        filters.statuses = List.of();
        filters.undated = "false";
        filters.order = "when";
        filters.asOf = new AsOf();

        check("the first page", filters);
        filters.entities = List.of("00000000-0000-0000-0000-000000000007");
        check("an entity", filters);
        filters.asOf.asOf = "2026-01-01T00:00:00Z";
        check("an entity in the past", filters);
        filters.entities = List.of();
        check("the past", filters);
        filters.asOf = new AsOf();
        filters.words = "word17";
        check("words", filters);
        filters.words = null;
        filters.from = "2004-05-03";
        filters.to = "2004-05-04";
        check("days", filters);
        filters.from = null;
        filters.to = null;
        filters.speaker = "00000000-0000-0000-0000-000000000007";
        check("a speaker", filters);
        filters.speaker = null;
        filters.publisher = "Publisher 3";
        check("a publisher", filters);
        filters.publisher = null;
        filters.articleVersion = "version-77";
        check("an article version", filters);
        filters.articleVersion = null;
        filters.order = "recorded";
        check("what is new", filters);
    }

    private void check(String what, EntryFilters filters) {
        var sql = EntrySql.of(filters.query(), 51);
        var plan = database.list(
                row -> row.getString(1),
                "explain select v.body from entry_revision v " + sql.clauses(),
                sql.parameters());
        assertThat(String.join("\n", plan)).as(what).doesNotContain("Seq Scan");
    }

    private void fill() {
        database.update("""
                with added as (
                    insert into entry (id, kind, recorded_at)
                    select gen_random_uuid(), 'STATEMENT', now() from generate_series(1, ?) returning id),
                numbered as (select id, row_number() over () as n from added)
                insert into entry_revision (entry_id, revision, kind, status, act, earliest, latest, speaker_id, first_hand,
                    unnamed, entity_ids, publishers, version_ids, search, body, recorded_at)
                select id, 1, 'STATEMENT', 'CURRENT', 'SPEECH', date '2000-01-01' + (n % 9000)::int,
                    date '2000-01-01' + (n % 9000)::int,
                    ('00000000-0000-0000-0000-' || lpad((n % 500)::text, 12, '0'))::uuid, true, false,
                    array[('00000000-0000-0000-0000-' || lpad((n % 500)::text, 12, '0'))::uuid],
                    array['publisher ' || n % 400], array['version-' || n % 4000],
                    to_tsvector('english', 'word' || n % 300), '{}', timestamptz '2025-01-01' + n * interval '1 second'
                from numbered""", ENTRIES);
        database.update("analyze entry_revision");
    }
}
