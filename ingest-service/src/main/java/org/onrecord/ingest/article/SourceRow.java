package org.onrecord.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hibernate.annotations.Immutable;

/** The bytes received of a version, in the table {@code article_source}, compressed. */
@Entity
@Immutable
@Table(name = "article_source")
class SourceRow {

    @Id
    @Column(name = "version_id")
    UUID versionId;

    byte[] gzip;

    String charset;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SourceRow() {}

    SourceRow(VersionId version, Source source) {
        this.versionId = version.value();
        this.gzip = compress(source.bytes());
        this.charset = source.charset();
    }

    byte[] bytes() {
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
