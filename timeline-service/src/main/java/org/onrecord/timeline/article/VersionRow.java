package org.onrecord.timeline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Table article_version. */
@Entity
@Table(name = "article_version")
@SuppressWarnings("NullAway.Init")
class VersionRow {

    @Id
    @Column(name = "version_id")
    String versionId;

    @Column(name = "article_id")
    String articleId;

    int number;

    @Nullable
    String url;

    @Nullable
    String publisher;

    @Nullable
    String title;

    @Nullable
    String byline;

    @Nullable
    String dateline;

    @Nullable
    String credit;

    @Nullable
    String language;

    @Nullable
    @Column(name = "published_at")
    String publishedAt;

    @Nullable
    @Column(name = "published_on")
    LocalDate publishedOn;

    @Nullable
    @Column(name = "modified_at")
    String modifiedAt;

    String body;

    @Column(name = "text_sha256")
    String textSha256;

    long sequence;

    @Column(name = "extraction_id")
    String extractionId;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Nullable
    @Column(name = "redacted_at")
    Instant redactedAt;

    /** For Hibernate. */
    VersionRow() {}

    static VersionRow of(ArticleVersion version) {
        var row = new VersionRow();
        row.versionId = version.id();
        row.articleId = version.articleId();
        row.number = version.number();
        row.url = version.url();
        row.publisher = version.publisher();
        row.title = version.title();
        row.byline = version.byline();
        row.dateline = version.dateline();
        row.credit = version.credit();
        row.language = version.language();
        row.publishedAt = version.publishedAt();
        row.publishedOn = version.publishedOn();
        row.modifiedAt = version.modifiedAt();
        row.body = version.text();
        row.textSha256 = version.textSha256();
        row.sequence = version.sequence();
        row.extractionId = version.extractionId();
        row.recordedAt = version.recordedAt();
        return row;
    }

    /** @throws org.onrecord.platform.problem.ProblemException redacted (451) */
    ArticleVersion version() {
        if (redactedAt != null) {
            throw ArticleProblems.redacted("versionId", versionId);
        }
        return new ArticleVersion(
                versionId,
                articleId,
                number,
                url,
                publisher,
                title,
                byline,
                dateline,
                credit,
                language,
                publishedAt,
                publishedOn,
                modifiedAt,
                body,
                textSha256,
                sequence,
                extractionId,
                recordedAt);
    }
}
