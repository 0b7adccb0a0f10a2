package org.onrecord.citation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that names a text: SHA-256 (FIPS 180-4) of its UTF-8 bytes, in 64 lower-case hexadecimal digits. */
public final class TextHash {

    private TextHash() {}

    /** @param text well-formed UTF-16 (see {@link ArticleText}) */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
