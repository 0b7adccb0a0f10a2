package org.onrecord.ingest.fetch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Bytes read as text.
 *
 * @param text without byte order mark; bytes that the charset does not have are U+FFFD
 * @param charset by which they were read, its IANA name
 * @param from what named the charset
 * @param undecodable how many U+FFFD were put in
 */
public record DecodedText(String text, String charset, From from, int undecodable) {

    /** What named a charset. */
    @Schema(name = "CharsetFrom")
    public enum From {
        /** The first bytes of the document. */
        BYTE_ORDER_MARK,
        /** The header {@code Content-Type}. */
        CONTENT_TYPE,
        /** The document itself: its meta element or XML declaration. */
        DOCUMENT,
        /** Nothing that fits the bytes; it was found by how they are distributed. */
        DETECTION
    }
}
