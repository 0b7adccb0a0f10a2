package org.onrecord.timeline.claim;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.database.Database;
import org.onrecord.platform.database.StoredJson;
import org.onrecord.timeline.claim.Vocabulary.Kind;

/** Keeps claims and their states. A state is never changed; the next one ends it. */
@Singleton
public class Claims {

    private static final String STATE = """
            select c.id, c.kind, c.words_hash, c.occurrence, c.article_id, c.recorded_at as claimed_at,
                s.entry_id, s.version_id, s.extraction_id, s.merge_key, s.body, s.superseded_at, s.superseded_at is null as present
            """;

    private final Database database;
    private final StoredJson json;

    Claims(Database database, StoredJson json) {
        this.database = database;
        this.json = json;
    }

    /** The last state of every claim that an article ever made. */
    public List<ClaimState> ofArticle(String articleId) {
        return database.list(this::read, STATE + """
                        from claim c cross join lateral (
                            select * from claim_state where claim_id = c.id order by recorded_at desc limit 1) s
                        where c.article_id = ?""", articleId);
    }

    /** The claims that stand behind entries now. */
    public List<ClaimState> behind(Collection<UUID> entries) {
        return database.list(this::read, STATE + """
                        from claim_state s join claim c on c.id = s.claim_id
                        where s.entry_id = any(?) and s.superseded_at is null
                        order by c.recorded_at, c.id""", new Database.Ids(List.copyOf(entries)));
    }

    /** The claims that stood behind an entry last, whether they still do or not. */
    public List<ClaimState> lastBehind(UUID entry) {
        return database.list(this::read, STATE + """
                        from claim_state s join claim c on c.id = s.claim_id
                        where s.entry_id = ? and not exists (
                            select 1 from claim_state later
                            where later.claim_id = s.claim_id and later.recorded_at > s.recorded_at)
                        order by c.recorded_at, c.id""", entry);
    }

    /** All entries that claims of an article ever belonged to. */
    public List<UUID> entriesOf(String articleId) {
        return database.list(row -> row.getObject(1, UUID.class), """
                        select distinct s.entry_id from claim_state s join claim c on c.id = s.claim_id
                        where c.article_id = ?""", articleId);
    }

    /** Everything that ever stood behind entries. */
    public List<ClaimSpell> everBehind(Collection<UUID> entries) {
        return database.list(
                row -> new ClaimSpell(read(row), instant(row, "begun_at"), end(row)),
                STATE + """
                        , s.recorded_at as begun_at
                        from claim_state s join claim c on c.id = s.claim_id
                        where s.entry_id = any(?) order by c.recorded_at, c.id""",
                new Database.Ids(List.copyOf(entries)));
    }

    /** Erases every claim that an article ever made. */
    public void erase(String articleId) {
        database.update(
                "delete from claim_state where claim_id in (select id from claim where article_id = ?)", articleId);
        database.update("delete from claim where article_id = ?", articleId);
    }

    /** Entries that other articles' claims with these merge keys belong to; of several, the one that was first. */
    public Map<String, UUID> entriesFor(Collection<String> mergeKeys, String exceptArticle) {
        var found = new HashMap<String, UUID>();
        database.list(
                        row -> Map.entry(row.getString(1), row.getObject(2, UUID.class)),
                        """
                        select s.merge_key, s.entry_id
                        from claim_state s join claim c on c.id = s.claim_id join entry e on e.id = s.entry_id
                        where s.merge_key = any(?) and s.superseded_at is null and c.article_id <> ?
                        order by e.recorded_at, e.id""",
                        List.copyOf(mergeKeys),
                        exceptArticle)
                .forEach(row -> found.putIfAbsent(row.getKey(), row.getValue()));
        return found;
    }

    /** Adds claims that the article makes for the first time. */
    public void add(List<ClaimState> claims, Instant at) {
        database.batch(
                """
                insert into claim (id, article_id, kind, words_hash, occurrence, recorded_at)
                values (?, ?, ?, ?, ?, ?)""",
                claims.stream()
                        .map(claim -> new @Nullable Object[] {
                            claim.claimId(),
                            claim.articleId(),
                            claim.identity().kind().name(),
                            claim.identity().wordsHash(),
                            claim.identity().occurrence(),
                            at
                        })
                        .toList());
    }

    /** Ends the present state of claims. */
    public void end(Collection<UUID> claims, Instant at) {
        if (!claims.isEmpty()) {
            database.update(
                    "update claim_state set superseded_at = ? where claim_id = any(?) and superseded_at is null",
                    at,
                    new Database.Ids(List.copyOf(claims)));
        }
    }

    /** Begins a state of claims that have no present one. */
    public void begin(List<ClaimState> states, Instant at) {
        database.batch(
                """
                insert into claim_state (claim_id, entry_id, version_id, extraction_id, merge_key, body, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                states.stream()
                        .map(state -> new @Nullable Object[] {
                            state.claimId(),
                            state.entryId(),
                            state.versionId(),
                            state.extractionId(),
                            state.mergeKey(),
                            json.write(state.contribution()),
                            at
                        })
                        .toList());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant end(ResultSet row) throws SQLException {
        return row.getObject("superseded_at") == null ? null : instant(row, "superseded_at");
    }

    private ClaimState read(ResultSet row) throws SQLException {
        return new ClaimState(
                row.getObject("id", UUID.class),
                new ClaimIdentity(
                        Kind.valueOf(row.getString("kind")), row.getString("words_hash"), row.getInt("occurrence")),
                row.getString("article_id"),
                row.getObject("entry_id", UUID.class),
                row.getString("version_id"),
                row.getString("extraction_id"),
                row.getString("merge_key"),
                row.getBoolean("present"),
                row.getObject("claimed_at", OffsetDateTime.class).toInstant(),
                json.read(row.getString("body"), Contribution.class));
    }
}
