package org.onrecord.ingest.article;

import java.nio.charset.StandardCharsets;
import org.onrecord.citation.TextHash;

/**
 * What was received of an article.
 *
 * @param content as text, well-formed UTF-16
 * @param bytes what was received and is kept; not to be changed
 * @param charset by which the bytes are the content
 */
@SuppressWarnings("ArrayRecordComponent")
public record Source(Kind kind, String content, byte[] bytes, String charset) {

    /** A field as sent, which is kept in UTF-8. */
    public Source(Kind kind, String content) {
        this(kind, content, content.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
    }

    /** Bytes as a host sent them. */
    public static Source received(Kind kind, String content, byte[] bytes, String charset) {
        return new Source(kind, content, bytes, charset);
    }

    /** Plain text or a page. */
    public enum Kind {
        TEXT,
        HTML
    }

    /** Of the bytes. */
    public String sha256() {
        return TextHash.sha256(bytes);
    }
}
