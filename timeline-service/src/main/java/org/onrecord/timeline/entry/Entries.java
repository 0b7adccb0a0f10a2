package org.onrecord.timeline.entry;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.database.Database;
import org.onrecord.platform.database.StoredJson;
import org.onrecord.timeline.claim.Party;
import org.onrecord.timeline.claim.PlaceClaims.Placed;
import org.onrecord.timeline.claim.QuotedWords;
import org.onrecord.timeline.claim.Source;

/** Keeps entries and their revisions, and finds them. */
@Singleton
public class Entries {

    private static final String SELECT =
            "select v.body, v.revision, v.entity_ids, v.superseded_at from entry_revision v ";

    private final Database database;
    private final StoredJson json;

    Entries(Database database, StoredJson json) {
        this.database = database;
        this.json = json;
    }

    /** The entry as it stands, or as it stood at a moment. */
    public Optional<Entry> find(UUID id, @Nullable Instant asOf) {
        var read = asOf == null
                ? database.first(this::entry, SELECT + "where v.entry_id = ? and v.superseded_at is null", id)
                : database.first(this::entry, SELECT + """
                                where v.entry_id = ? and v.recorded_at <= ? and (v.superseded_at is null or v.superseded_at > ?)""", id, asOf, asOf);
        return read.map(entry -> asOf == null ? entry : entry.endedAt(null));
    }

    /** Whether a redaction took something out of the entry's history. */
    boolean isRedacted(UUID id) {
        return database.first(row -> true, "select 1 from entry where id = ? and redacted_at is not null", id)
                .isPresent();
    }

    /** Revisions of an entry, oldest first. */
    List<Revision> history(UUID id, int afterRevision, int most) {
        return database.list(
                this::revision,
                SELECT + "where v.entry_id = ? and v.revision > ? order by v.revision limit ?",
                id,
                afterRevision,
                most);
    }

    /** Entries that match, in the query's order. */
    public List<Entry> find(EntryQuery query, int most) {
        var sql = EntrySql.of(query, most);
        return database.list(this::entry, SELECT + sql.clauses(), sql.parameters()).stream()
                .map(entry -> query.asOf() == null ? entry : entry.endedAt(null))
                .toList();
    }

    /** The last revision of every entry that ever cited an article version. */
    public List<Entry> citing(String versionId, int most) {
        return database.list(this::entry, """
                select * from (
                    select distinct on (v.entry_id) v.body, v.revision, v.entity_ids, v.superseded_at, v.from_key, v.to_key, v.entry_id
                    from entry_revision v where v.version_ids @> array[?::text] order by v.entry_id, v.revision desc) v
                order by v.from_key, v.to_key, v.entry_id limit ?""", versionId, most);
    }

    List<Revision> revisions(UUID id) {
        return database.list(this::revision, SELECT + "where v.entry_id = ? order by v.revision", id);
    }

    /**
     * Puts a history in the place of the one that is there, for a redaction.
     *
     * @param erasedAt that something is gone from it, null if nothing is
     */
    void replaceHistory(UUID id, List<Revision> history, @Nullable Instant erasedAt) {
        database.update("delete from entry_revision where entry_id = ?", id);
        insert(history.stream()
                .map(revision -> row(revision, revision.entry().recordedAt()))
                .toList());
        if (erasedAt != null) {
            database.update("update entry set redacted_at = coalesce(redacted_at, ?) where id = ?", erasedAt, id);
        }
    }

    Map<UUID, Revision> present(Collection<UUID> ids) {
        var found = new HashMap<UUID, Revision>();
        database.list(
                        this::revision,
                        SELECT + "where v.entry_id = any(?) and v.superseded_at is null",
                        new Database.Ids(List.copyOf(ids)))
                .forEach(revision -> found.put(UUID.fromString(revision.entry().id()), revision));
        return found;
    }

    void add(List<Placed> placed, Instant at) {
        database.batch(
                "insert into entry (id, kind, recorded_at) values (?, ?, ?)",
                placed.stream()
                        .map(place -> new @Nullable Object[] {
                            place.entryId(), place.claim().identity().kind().name(), at
                        })
                        .toList());
    }

    /** Ends the present revisions of entries and begins the next ones. */
    void revise(List<Revision> revisions, Instant at) {
        var ids = revisions.stream()
                .map(revision -> UUID.fromString(revision.entry().id()))
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        database.update(
                "update entry_revision set superseded_at = ? where entry_id = any(?) and superseded_at is null",
                at,
                new Database.Ids(ids));
        insert(revisions.stream().map(revision -> row(revision, at)).toList());
    }

    private void insert(List<@Nullable Object[]> rows) {
        database.batch("""
                insert into entry_revision (entry_id, revision, kind, status, factuality, act, earliest, latest, speaker_id,
                    first_hand, unnamed, entity_ids, publishers, version_ids, search, body, recorded_at, superseded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('english', ?), ?, ?, ?)""", rows);
    }

    private @Nullable Object[] row(Revision revision, Instant at) {
        var entry = revision.entry();
        var quotation = entry.quotation();
        var speaker = quotation == null ? null : quotation.speaker().entityId();
        return new @Nullable Object[] {
            UUID.fromString(entry.id()),
            revision.number(),
            entry.kind().name(),
            entry.status().name(),
            entry.factuality() == null ? null : entry.factuality().name(),
            quotation == null ? null : quotation.act().name(),
            entry.when().earliest(),
            entry.when().latest(),
            speaker == null ? null : UUID.fromString(speaker),
            quotation == null ? null : quotation.firstHand(),
            quotation == null ? null : quotation.speaker().name() == null,
            new Database.Ids(revision.about()),
            entry.sources().stream()
                    .map(Source::publisher)
                    .filter(Objects::nonNull)
                    .map(publisher -> publisher.toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList(),
            entry.sources().stream().map(Source::versionId).distinct().toList(),
            words(entry, quotation),
            json.write(entry),
            at,
            entry.supersededAt()
        };
    }

    /** What an entry is found by: its line, its passages' words, and the names in it. */
    private static String words(Entry entry, @Nullable QuotedWords quotation) {
        var names = Stream.concat(entry.participants().stream(), Stream.ofNullable(entry.place()))
                .map(Party::name);
        var said = Stream.ofNullable(quotation).map(QuotedWords::text);
        return Stream.of(Stream.of(entry.summary()), said, names)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private Entry entry(ResultSet row) throws SQLException {
        return revision(row).entry();
    }

    private Revision revision(ResultSet row) throws SQLException {
        var end = row.getObject("superseded_at", OffsetDateTime.class);
        Array about = row.getArray("entity_ids");
        return new Revision(
                json.read(row.getString("body"), Entry.class).endedAt(end == null ? null : end.toInstant()),
                row.getInt("revision"),
                List.of((UUID[]) about.getArray()));
    }
}
