package org.onrecord.ingest.copies;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onrecord.platform.database.Database;

/** The sketches that are kept, and the index that finds them: tables {@code copy_sketch} and {@code copy_key}. */
@Singleton
final class Sketches {

    private static final String COLUMNS =
            "s.article_id, s.version_id, s.words, s.words_hash, s.shingles, s.names, s.keys";

    private final Database database;

    Sketches(Database database) {
        this.database = database;
    }

    /** A sketch that was found, and the article and version whose it is. */
    record Found(UUID articleId, UUID versionId, Sketch sketch) {}

    Optional<Found> find(UUID article) {
        return list("select " + COLUMNS + " from copy_sketch s where s.article_id = ?", article).stream()
                .findFirst();
    }

    /** The sketches of a group but for one article's, by their ids after one. */
    List<Found> ofGroup(UUID group, UUID except, UUID after, int limit) {
        return list(
                "select " + COLUMNS + " from article a join copy_sketch s on s.article_id = a.id"
                        + " where a.copy_group = ? and a.id > ? and a.id <> ? order by a.id limit ?",
                group,
                after,
                except,
                limit);
    }

    /**
     * The texts that are most likely alike: those of the same words, then those that share sampled word sequences. A
     * sequence that few texts have weighs more than one that many have, and each is followed to a bounded number of texts,
     * so that the cost does not grow with the store.
     */
    List<Found> candidates(UUID article, Sketch sketch, CopiesConfig limits) {
        var candidates = new ArrayList<>(list(
                "select " + COLUMNS + " from copy_sketch s where s.words_hash = ? and s.article_id <> ? and s.rules = ?"
                        + " order by s.number desc limit ?",
                sketch.wordsHash(),
                article,
                Sketch.RULES,
                limits.maxCandidates()));
        candidates.addAll(list(
                """
                with hit as (
                  select posting.sketch, count(*) over (partition by k.key) as texts
                  from unnest(?::integer[]) as k(key)
                    cross join lateral (select c.sketch from copy_key c where c.key = k.key order by c.sketch desc limit ?) posting
                ), likely as (
                  select sketch, count(*) as shared, sum(1.0 / texts) as weight
                  from hit group by sketch order by weight desc, sketch desc limit ?
                )
                select\s"""
                        // The least excerpt shares half of its sequences; a third of that is asked for, because a
                        // sample varies.
                        + COLUMNS + """
                 from likely join copy_sketch s on s.number = likely.sketch
                where s.article_id <> ? and s.words_hash <> ? and s.rules = ?
                  and likely.shared * 6 >= least(cardinality(s.keys), ?)
                order by likely.weight desc, s.number desc""",
                sketch.keys().boxed(),
                limits.maxPostings(),
                limits.maxCandidates(),
                article,
                sketch.wordsHash(),
                Sketch.RULES,
                sketch.keys().size()));
        return candidates;
    }

    /**
     * Keeps the sketch of an article's latest version in place of an earlier one. In a transaction.
     *
     * @return false if the article is redacted: then nothing of it may be kept
     */
    boolean put(Sketched article) {
        // Waits for a redaction that runs; one that comes later waits for this and removes what it wrote.
        if (database.list(
                        row -> true,
                        "select 1 from article where id = ? and redacted_at is null for update",
                        article.articleId())
                .isEmpty()) {
            return false;
        }
        remove(article.articleId());
        var sketch = article.sketch();
        var wire = article.wire();
        var own = article.ownAgency();
        var agency = wire != null ? wire.agency() : own;
        database.update(
                """
                with added as (
                  insert into copy_sketch (article_id, version_id, rules, words, words_hash, shingles, names, keys, publisher,
                    credit, agency, agency_wikidata_id, agency_read_from, agency_words, own_agency, published_at,
                    published_precision, created_at)
                  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                  returning number, keys
                )
                insert into copy_key (key, sketch) select unnest(keys), number from added""",
                article.articleId(),
                article.versionId(),
                Sketch.RULES,
                sketch.words(),
                sketch.wordsHash(),
                sketch.shingles().bytes(),
                sketch.names().bytes(),
                sketch.keys().boxed(),
                article.publisher(),
                article.credit(),
                agency == null ? null : agency.name(),
                agency == null ? null : agency.wikidataId(),
                wire == null ? null : wire.readFrom().name(),
                wire == null ? null : wire.words(),
                own == null ? null : own.name(),
                article.publishedAt(),
                article.publishedPrecision() == null
                        ? null
                        : article.publishedPrecision().name(),
                article.createdAt());
        return true;
    }

    /** Makes whoever would keep a sketch of an article wait until the transaction ends. */
    void lock(UUID article) {
        database.list(row -> true, "select 1 from article where id = ? for update", article);
    }

    /** Removes what is kept of an article's text. In a transaction. */
    void remove(UUID article) {
        database.update("""
                delete from copy_key using (
                  select unnest(keys) as key, number from copy_sketch where article_id = ?
                ) old
                where copy_key.key = old.key and copy_key.sketch = old.number""", article);
        database.update("delete from copy_sketch where article_id = ?", article);
    }

    private List<Found> list(String sql, Object... parameters) {
        return database.list(Sketches::found, sql, parameters);
    }

    static Found found(ResultSet row) throws SQLException {
        var keys = (Integer[]) row.getArray("keys").getArray();
        var sketch = new Sketch(
                row.getInt("words"),
                row.getObject("words_hash", UUID.class),
                Hashes.ofBytes(row.getBytes("shingles")),
                Hashes.ofBytes(row.getBytes("names")),
                Hashes.of(Arrays.stream(keys).mapToInt(Integer::intValue).toArray()));
        return new Found(row.getObject("article_id", UUID.class), row.getObject("version_id", UUID.class), sketch);
    }
}
