package org.onrecord.ingest.fetch;

import java.nio.charset.StandardCharsets;

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
    public enum From {
        BYTE_ORDER_MARK,
        CONTENT_TYPE,
        DOCUMENT,
        DETECTION
    }

    static DecodedText of(FetchedBody body) {
        return new DecodedText(new String(body.bytes(), StandardCharsets.UTF_8), "UTF-8", From.DETECTION, 0);
    }
}
