package org.onrecord.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.clean.ArticleFacts;
import org.onrecord.ingest.provenance.Precision;
import org.onrecord.ingest.provenance.PublicationTime;
import org.onrecord.ingest.provenance.Receipt;

/** A version in the table {@code article_version}. */
@Entity
@Immutable
@Table(name = "article_version")
class VersionRow {

    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    int number;

    @Enumerated(EnumType.STRING)
    VersionReason reason;

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

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "published_offset")
    @Nullable
    Integer publishedOffset;

    @Column(name = "published_on")
    @Nullable
    LocalDate publishedOn;

    @Column(name = "published_precision")
    @Enumerated(EnumType.STRING)
    @Nullable
    Precision publishedPrecision;

    @Column(name = "modified_at")
    @Nullable
    Instant modifiedAt;

    @Column(name = "modified_offset")
    @Nullable
    Integer modifiedOffset;

    @Nullable
    String section;

    @Column(name = "canonical_url")
    @Nullable
    String canonicalUrl;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Receipt> receipts;

    @Column(name = "retrieved_at")
    Instant retrievedAt;

    String text;

    @Column(name = "text_sha256")
    String textSha256;

    @Column(name = "cleaning_version")
    int cleaningVersion;

    @Column(name = "source_kind")
    @Enumerated(EnumType.STRING)
    Source.Kind sourceKind;

    @Column(name = "source_sha256")
    String sourceSha256;

    @ColumnTransformer(read = "notes::text", write = "?::jsonb")
    @Nullable
    String notes;

    @Column(name = "redacted_at")
    @Nullable
    Instant redactedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected VersionRow() {}

    VersionRow(ArticleVersion version) {
        var facts = version.facts();
        this.id = version.id().value();
        this.articleId = version.articleId().value();
        this.number = version.number();
        this.reason = version.reason();
        this.url = version.url();
        this.publisher = facts.publisher();
        this.title = facts.title();
        this.byline = facts.byline();
        this.dateline = facts.dateline();
        this.credit = facts.credit();
        this.language = facts.language();
        var published = facts.published();
        if (published != null) {
            this.publishedAt = published.at().toInstant();
            this.publishedOffset = published.at().getOffset().getTotalSeconds();
            this.publishedOn = published.on();
            this.publishedPrecision = published.precision();
        }
        if (facts.modifiedAt() != null) {
            this.modifiedAt = facts.modifiedAt().toInstant();
            this.modifiedOffset = facts.modifiedAt().getOffset().getTotalSeconds();
        }
        this.section = facts.section();
        this.canonicalUrl = facts.canonicalUrl();
        this.receipts = facts.receipts();
        this.retrievedAt = version.retrievedAt();
        this.text = version.text();
        this.textSha256 = version.textSha256();
        this.cleaningVersion = version.cleaningVersion();
        this.sourceKind = version.sourceKind();
        this.sourceSha256 = version.sourceSha256();
        this.notes = StoredNotes.write(version.notes());
    }

    /** @throws org.onrecord.platform.problem.ProblemException redacted (451) */
    ArticleVersion version() {
        if (redactedAt != null) {
            throw ArticleProblems.redacted(articleId.toString());
        }
        return new ArticleVersion(
                new VersionId(id),
                new ArticleId(articleId),
                number,
                reason,
                url,
                facts(),
                retrievedAt,
                text,
                textSha256,
                cleaningVersion,
                sourceKind,
                sourceSha256,
                StoredNotes.read(notes));
    }

    private ArticleFacts facts() {
        var published = at(publishedAt, publishedOffset);
        var precision = publishedPrecision;
        return new ArticleFacts(
                title,
                byline,
                dateline,
                credit,
                publisher,
                language,
                published == null || precision == null ? null : new PublicationTime(published, precision),
                at(modifiedAt, modifiedOffset),
                section,
                canonicalUrl,
                receipts);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, @Nullable Integer offset) {
        return instant == null || offset == null ? null : instant.atOffset(ZoneOffset.ofTotalSeconds(offset));
    }
}
