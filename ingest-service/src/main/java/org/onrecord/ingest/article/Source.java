package org.onrecord.ingest.article;

import java.nio.charset.StandardCharsets;
import org.onrecord.citation.TextHash;

/**
 * What was received of an article.
 *
 * @param content the field as sent, well-formed UTF-16
 */
public record Source(Kind kind, String content) {

    /** Plain text or a page. */
    public enum Kind {
        TEXT,
        HTML
    }

    /** The content in UTF-8, which is what is kept. */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    public String sha256() {
        return TextHash.sha256(content);
    }
}
