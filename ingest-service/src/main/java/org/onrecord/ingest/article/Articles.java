package org.onrecord.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.platform.page.Page;
import org.onrecord.platform.page.TimePlace;

/**
 * The articles and versions that are kept. No version is ever changed or removed, but by a redaction: reading an article
 * that was erased throws redacted (451), and lists leave it out.
 */
@ApplicationScoped
public class Articles {

    private final ArticleRows articles;
    private final VersionRows versions;
    private final Retractions retractions;
    private final EntityManager database;

    Articles(ArticleRows articles, VersionRows versions, Retractions retractions, EntityManager database) {
        this.articles = articles;
        this.versions = versions;
        this.retractions = retractions;
        this.database = database;
    }

    /** Makes all other transactions that ask for the same name wait until this one ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String name) {
        // An advisory lock, because there is no row to lock yet. Two names with one hash only wait for each other.
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    /** As {@link #lock(String)} for several names, in one order for all, so that two who want the same never wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockAll(List<String> names) {
        database.createNativeQuery("""
                        select count(pg_advisory_xact_lock(hash)) from (
                            select distinct hashtextextended(name, 0) as hash from unnest(:names) as name order by hash) ordered""", Long.class)
                .setParameter("names", names.toArray(String[]::new))
                .getSingleResult();
    }

    /** The articles that have one of these keys, with their latest versions. */
    public Map<String, Article> findByKeys(List<String> keysSha256) {
        var rows = articles.list("keySha256 in ?1 and redactedAt is null", keysSha256);
        var withLatest = withLatest(rows.stream().map(row -> row.id).toList());
        return rows.stream().collect(Collectors.toMap(row -> row.keySha256, withLatest));
    }

    public Optional<Article> findByKey(String keySha256) {
        return articles.find("keySha256", keySha256).firstResultOptional().flatMap(this::withLatest);
    }

    public Optional<Article> find(ArticleId id) {
        return articles.findByIdOptional(id.value()).flatMap(this::withLatest);
    }

    /** The article as it was when this version was its latest. */
    public Optional<Article> findAsOf(VersionId id) {
        return findVersion(id)
                .flatMap(version ->
                        articles.findByIdOptional(version.articleId().value()).map(row -> article(row, version)));
    }

    public Optional<ArticleVersion> findVersion(VersionId id) {
        return versions.findByIdOptional(id.value()).map(VersionRow::version);
    }

    /** A version by the ids of an address; empty if it is none of this article. */
    public Optional<ArticleVersion> findVersion(String articleId, String versionId) {
        return VersionId.read(versionId)
                .flatMap(this::findVersion)
                .filter(version -> version.articleId().toString().equals(articleId));
    }

    /** The latest version of an article. */
    public Optional<ArticleVersion> findLatest(ArticleId id) {
        return versions.latest(id.value()).map(VersionRow::version);
    }

    /**
     * The bytes received of a version.
     *
     * @throws org.onrecord.platform.problem.ProblemException raw-bytes-expired (410)
     */
    public Optional<byte[]> findSource(VersionId id) {
        return Optional.ofNullable(database.find(SourceRow.class, id.value())).map(SourceRow::bytes);
    }

    /** The charset by which the bytes received of a version were read. */
    public Optional<String> findSourceCharset(VersionId id) {
        return Optional.ofNullable(database.find(SourceRow.class, id.value())).map(row -> row.charset);
    }

    /** Articles with their latest versions, the newest article first. */
    public Page<Article> list(TimePlace after, int limit) {
        // One more than asked for, to know whether there are more.
        var rows = articles.find(
                        "(createdAt, id) < (?1, ?2) and redactedAt is null order by createdAt desc, id desc",
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
        return Page.of(rows, limit, row -> new TimePlace(row.createdAt, row.id).cursor())
                .map(withLatest(rows.stream().map(row -> row.id).toList()));
    }

    /** Articles whose content changed at or after a time, with their latest versions, the longest unchanged first. */
    public Page<Article> listChanged(TimePlace after, int limit) {
        var rows = articles.find(
                        "(changedAt, id) > (?1, ?2) and redactedAt is null order by changedAt, id",
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
        return Page.of(rows, limit, row -> new TimePlace(row.changedAt, row.id).cursor())
                .map(withLatest(rows.stream().map(row -> row.id).toList()));
    }

    /** Versions of an article, the oldest first. */
    public Page<ArticleVersion> listVersions(ArticleId id, int afterNumber, int limit) {
        var rows = versions.find("articleId = ?1 and number > ?2 order by number", id.value(), afterNumber)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, row -> NumberPlace.cursor(row.number)).map(VersionRow::version);
    }

    /** Adds an article without its version. */
    public void add(Article article, String keySha256) {
        articles.persist(new ArticleRow(article, keySha256));
    }

    /** Keeps when a known article changed and was last seen. */
    public void update(Article article) {
        articles.update(
                "changedAt = ?1, lastSeenAt = ?2 where id = ?3",
                article.changedAt(),
                article.lastSeenAt(),
                article.id().value());
    }

    /** Adds a version and the bytes that were received of it. */
    public void add(ArticleVersion version, Source source) {
        versions.persist(new VersionRow(version));
        database.persist(new SourceRow(version, source));
    }

    private Optional<Article> withLatest(ArticleRow row) {
        return versions.latest(row.id).map(version -> article(row, version.version()));
    }

    private Article article(ArticleRow row, ArticleVersion latest) {
        return row.article(latest, retractions.find(new ArticleId(row.id)).orElse(null));
    }

    private Function<ArticleRow, Article> withLatest(List<UUID> ids) {
        var latest = versions.latest(ids).stream()
                .collect(Collectors.toMap(version -> version.articleId, VersionRow::version));
        var retracted = retractions.find(ids);
        return row -> row.article(
                Objects.requireNonNull(latest.get(row.id), "every article has a version"), retracted.get(row.id));
    }
}
