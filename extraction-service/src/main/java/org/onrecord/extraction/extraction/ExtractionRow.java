package org.onrecord.extraction.extraction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A row of {@code extraction}. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
@Table(name = "extraction")
class ExtractionRow {

    @Id
    String id;

    @Column(name = "version_id")
    String versionId;

    long sequence;

    @Column(name = "pipeline_version")
    String pipelineVersion;

    @Column(name = "content_sha256")
    String contentSha256;

    @ColumnTransformer(read = "content::text", write = "?::jsonb")
    String content;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
