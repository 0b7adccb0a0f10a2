package org.onrecord.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A retraction in the table {@code retraction}. */
@Entity
@Immutable
@Table(name = "retraction")
class RetractionRow {

    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    int number;

    String reason;

    @Nullable
    String notice;

    Instant at;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected RetractionRow() {}

    RetractionRow(ArticleId article, Retraction retraction, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.articleId = article.value();
        this.number = retraction.number();
        this.reason = retraction.reason();
        this.notice = retraction.notice();
        this.at = retraction.at();
        this.recordedAt = recordedAt;
    }

    Retraction retraction() {
        return new Retraction(number, reason, notice, at);
    }
}
