package org.onrecord.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article in the table {@code article}. */
@Entity
@Table(name = "article")
class ArticleRow {

    @Id
    UUID id;

    @Column(name = "key_sha256")
    String keySha256;

    @Nullable
    String url;

    @Nullable
    String publisher;

    @Column(name = "external_id")
    @Nullable
    String externalId;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    @Column(name = "redacted_at")
    @Nullable
    Instant redactedAt;

    @ManyToOne
    @JoinColumn(name = "copy_group", insertable = false, updatable = false)
    @Nullable
    CopyGroupRow copyGroup;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ArticleRow() {}

    ArticleRow(Article article, String keySha256) {
        this.id = article.id().value();
        this.keySha256 = keySha256;
        this.url = article.url();
        this.publisher = article.publisher();
        this.externalId = article.externalId();
        this.createdAt = article.createdAt();
        this.changedAt = article.changedAt();
        this.lastSeenAt = article.lastSeenAt();
    }

    Article article(ArticleVersion latest, @Nullable Retraction retraction) {
        return new Article(
                new ArticleId(id),
                url,
                publisher,
                externalId,
                createdAt,
                changedAt,
                lastSeenAt,
                latest,
                retraction,
                copyGroup == null ? null : copyGroup.group());
    }
}
