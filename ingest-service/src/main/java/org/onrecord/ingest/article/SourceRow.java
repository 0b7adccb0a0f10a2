package org.onrecord.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The bytes received of a version, in the table {@code article_source}, compressed. */
@Entity
@Immutable
@Table(name = "article_source")
class SourceRow {

    @Id
    @Column(name = "version_id")
    UUID versionId;

    /** Null once expired. */
    byte @Nullable [] gzip;

    @Column(name = "received_at")
    Instant receivedAt;

    /** Null for what came before this was counted. */
    @Column(name = "raw_bytes")
    @Nullable
    Integer rawBytes;

    @Column(name = "stored_bytes")
    int storedBytes;

    @Column(name = "expired_at")
    @Nullable
    Instant expiredAt;

    String charset;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SourceRow() {}

    SourceRow(ArticleVersion version, Source source) {
        var bytes = source.bytes();
        var compressed = compress(bytes);
        this.versionId = version.id().value();
        this.gzip = compressed;
        this.receivedAt = version.retrievedAt();
        this.rawBytes = bytes.length;
        this.storedBytes = compressed.length;
        this.charset = source.charset();
    }

    /** @throws org.onrecord.platform.problem.ProblemException raw-bytes-expired (410) */
    byte[] bytes() {
        if (gzip == null) {
            throw ArticleProblems.rawBytesExpired();
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The source of version " + versionId + " is damaged", e);
        }
    }

    private static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
