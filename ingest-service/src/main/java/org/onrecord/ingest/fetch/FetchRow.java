package org.onrecord.ingest.fetch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.VersionId;

/** A fetch in the table {@code page_fetch}. */
@Entity
@Table(name = "page_fetch")
class FetchRow {

    @Id
    UUID id;

    String url;

    @Column(name = "external_id")
    @Nullable
    String externalId;

    @JdbcTypeCode(SqlTypes.JSON)
    String given;

    @Column(name = "request_sha256")
    String requestSha256;

    @Enumerated(EnumType.STRING)
    FetchState state;

    int attempts;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "started_at")
    @Nullable
    Instant startedAt;

    @Column(name = "retry_at")
    @Nullable
    Instant retryAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String problem;

    @JdbcTypeCode(SqlTypes.JSON)
    String hops;

    @Nullable
    Integer bytes;

    @Column(name = "media_type")
    @Nullable
    String mediaType;

    @Nullable
    String charset;

    @Column(name = "charset_from")
    @Enumerated(EnumType.STRING)
    DecodedText.@Nullable From charsetFrom;

    @Nullable
    String etag;

    @Column(name = "last_modified")
    @Nullable
    String lastModified;

    @Nullable
    String outcome;

    @Column(name = "article_id")
    @Nullable
    UUID articleId;

    @Column(name = "version_id")
    @Nullable
    UUID versionId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FetchRow() {}

    FetchRow(FetchId id, NewFetch asked, Instant now, FetchJson json) {
        this.id = id.value();
        this.url = asked.url().value();
        this.externalId = asked.externalId();
        this.given = json.write(GivenFacts.of(asked.given()));
        this.requestSha256 = asked.sha256();
        this.state = FetchState.QUEUED;
        this.createdAt = now;
        this.hops = "[]";
    }

    Fetch fetch(FetchJson json) {
        var asked =
                new NewFetch(CanonicalUrl.of(url), externalId, json.given(given).facts());
        return new Fetch(
                new FetchId(id),
                asked,
                state,
                attempts,
                createdAt,
                startedAt,
                retryAt,
                finishedAt,
                problem == null ? null : json.problem(problem),
                json.hops(hops),
                received(),
                taken());
    }

    private Fetch.@Nullable Received received() {
        return bytes == null || charset == null || charsetFrom == null
                ? null
                : new Fetch.Received(bytes, mediaType, charset, charsetFrom, etag, lastModified);
    }

    private PageReceiver.@Nullable Taken taken() {
        return articleId == null || versionId == null
                ? null
                : new PageReceiver.Taken(new ArticleId(articleId), new VersionId(versionId), String.valueOf(outcome));
    }
}
