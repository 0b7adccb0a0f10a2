package org.onrecord.ingest.copies;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.CopyGroup;
import org.onrecord.ingest.article.OriginRule;
import org.onrecord.ingest.provenance.Precision;
import org.onrecord.platform.database.Database;

/** Links and groups as they are kept: tables {@code copy_link}, {@code copy_group} and the column {@code article.copy_group}. */
@Singleton
final class Groups {

    private final Database database;

    Groups(Database database) {
        this.database = database;
    }

    /** Makes all other transactions that change groups wait until this one ends. */
    void lock() {
        database.list(row -> true, "select pg_advisory_xact_lock(hashtextextended('copy-groups', 0))");
    }

    /** Whether what was compared of an article is still what is kept; a null version stands for nothing. */
    boolean isCurrent(UUID article, @Nullable UUID version) {
        return database
                .list(
                        row -> row.getObject(1, UUID.class),
                        "select version_id from copy_sketch where article_id = ?",
                        article)
                .stream()
                .findFirst()
                .map(current -> current.equals(version))
                .orElse(version == null);
    }

    Optional<UUID> groupOf(UUID article) {
        return ids("select copy_group from article where id = ? and copy_group is not null", article).stream()
                .findFirst();
    }

    /** The groups of articles that are in one, by article. */
    List<UUID[]> groupsOf(Collection<UUID> articles) {
        return database.list(
                row -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)},
                "select id, copy_group from article where id = any(?) and copy_group is not null",
                (Object) array(articles));
    }

    Set<UUID> articlesOf(Collection<UUID> groups) {
        return Set.copyOf(ids("select id from article where copy_group = any(?)", (Object) array(groups)));
    }

    void removeLinks(UUID article) {
        database.update(
                "delete from copy_link using copy_link mine where mine.article_id = ?"
                        + " and copy_link.article_id = mine.other_id and copy_link.other_id = mine.article_id",
                article);
        database.update("delete from copy_link where article_id = ?", article);
    }

    /** Adds a link in both directions; not if the other text has changed since it was compared. */
    boolean addLink(UUID article, Link link) {
        if (!isCurrent(link.other(), link.version())) {
            return false;
        }
        var kind = link.likeness().kind().name();
        var similarity = (float) link.likeness().similarity();
        database.update(
                "insert into copy_link (article_id, other_id, kind, similarity) values (?, ?, ?, ?), (?, ?, ?, ?)"
                        + " on conflict (article_id, other_id) do nothing",
                article,
                link.other(),
                kind,
                similarity,
                link.other(),
                article,
                kind,
                similarity);
        return true;
    }

    /** The links among articles, each as a pair. */
    List<UUID[]> linksOf(Collection<UUID> articles) {
        return database.list(
                row -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)},
                "select article_id, other_id from copy_link where article_id = any(?) and article_id < other_id",
                (Object) array(articles));
    }

    List<Member> members(Collection<UUID> articles) {
        return database.list(Groups::member, """
                select article_id, publisher, credit, agency, agency_wikidata_id, own_agency, published_at,
                  published_precision, words, created_at
                from copy_sketch where article_id = any(?)""", (Object) array(articles));
    }

    Optional<CopyGroup> find(UUID group) {
        return database.list(Groups::group, "select * from copy_group where id = ?", group).stream()
                .findFirst();
    }

    void put(CopyGroup group) {
        database.update(
                """
                insert into copy_group (id, origin_article_id, rule, agency, agency_wikidata_id, why) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set origin_article_id = excluded.origin_article_id, rule = excluded.rule,
                  agency = excluded.agency, agency_wikidata_id = excluded.agency_wikidata_id, why = excluded.why""",
                group.id(),
                group.origin().value(),
                group.rule().name(),
                group.agency(),
                group.agencyWikidataId(),
                group.why());
    }

    /** Puts articles into a group, or out of any; those that were elsewhere before. */
    Set<UUID> move(Collection<UUID> articles, @Nullable UUID group) {
        return Set.copyOf(ids(
                "update article set copy_group = ? where id = any(?) and copy_group is distinct from ? returning id",
                group,
                array(articles),
                group));
    }

    /** Removes groups that have no articles any more. */
    void removeEmpty(Collection<UUID> groups) {
        database.update(
                "delete from copy_group g where id = any(?) and not exists (select from article a where a.copy_group = g.id)",
                (Object) array(groups));
    }

    private List<UUID> ids(String sql, @Nullable Object... parameters) {
        return database.list(row -> row.getObject(1, UUID.class), sql, parameters);
    }

    private static Database.Ids array(Collection<UUID> ids) {
        return new Database.Ids(List.copyOf(ids));
    }

    private static CopyGroup group(ResultSet row) throws SQLException {
        return new CopyGroup(
                row.getObject("id", UUID.class),
                new ArticleId(row.getObject("origin_article_id", UUID.class)),
                OriginRule.valueOf(row.getString("rule")),
                row.getString("agency"),
                row.getString("agency_wikidata_id"),
                row.getString("why"));
    }

    private static Member member(ResultSet row) throws SQLException {
        var published = row.getTimestamp("published_at");
        var precision = row.getString("published_precision");
        var agency = row.getString("agency");
        boolean isOwn = agency != null && agency.equals(row.getString("own_agency"));
        Instant publishedAt = published == null ? null : published.toInstant();
        return new Member(
                row.getObject("article_id", UUID.class),
                row.getString("publisher"),
                row.getString("credit"),
                agency,
                row.getString("agency_wikidata_id"),
                isOwn,
                publishedAt,
                precision == null ? null : Precision.valueOf(precision),
                row.getInt("words"),
                row.getTimestamp("created_at").toInstant());
    }
}
