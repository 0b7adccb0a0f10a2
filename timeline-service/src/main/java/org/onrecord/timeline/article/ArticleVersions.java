package org.onrecord.timeline.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The article versions that were handed over. */
@Singleton
public class ArticleVersions {

    @Singleton
    static class VersionRows implements PanacheRepositoryBase<VersionRow, String> {}

    private final VersionRows rows;

    ArticleVersions(VersionRows rows) {
        this.rows = rows;
    }

    /** @throws org.onrecord.platform.problem.ProblemException redacted (451) */
    public Optional<ArticleVersion> find(String versionId) {
        return rows.findByIdOptional(versionId).map(VersionRow::version);
    }

    /** The highest version number of an article so far. */
    public Optional<ArticleVersion> latest(String articleId) {
        return rows.find("articleId = ?1 order by number desc", articleId)
                .range(0, 0)
                .firstResultOptional()
                .map(VersionRow::version);
    }

    public boolean isRedacted(String versionId) {
        return rows.count("versionId = ?1 and redactedAt is not null", versionId) > 0;
    }

    /** Erases all that is kept of an article's versions but ids, numbers and times. */
    public void erase(String articleId, Instant at) {
        rows.update(
                "url = null, publisher = null, title = null, byline = null, dateline = null, credit = null, language = null,"
                        + " body = '', textSha256 = '', redactedAt = coalesce(redactedAt, ?1) where articleId = ?2",
                at,
                articleId);
    }

    /** Keeps a version that was not known. */
    public void add(ArticleVersion version) {
        rows.persistAndFlush(VersionRow.of(version));
    }

    /** Notes that a later extraction of a known version was taken in; all else of a version never changes. */
    public void extracted(String versionId, String extractionId, long sequence) {
        rows.update("sequence = ?1, extractionId = ?2 where versionId = ?3", sequence, extractionId, versionId);
    }
}
