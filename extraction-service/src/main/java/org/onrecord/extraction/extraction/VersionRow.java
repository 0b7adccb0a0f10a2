package org.onrecord.extraction.extraction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code article_version}. The JSON columns are read as text: Jackson knows what is in them. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
@Table(name = "article_version")
class VersionRow {

    @Id
    String id;

    @Column(name = "article_id")
    String articleId;

    long number;

    @Column(name = "text_sha256")
    String textSha256;

    @org.hibernate.annotations.ColumnTransformer(read = "body::text", write = "?::json")
    String body;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /** When all else but ids, number and times was erased. */
    @Column(name = "redacted_at")
    @Nullable
    Instant redactedAt;
}
