package org.onrecord.citation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that names a text: SHA-256 (FIPS 180-4) of its UTF-8 bytes, in 64 lower-case hexadecimal digits. */
public final class TextHash {

    private TextHash() {}

    /**
     * @param text well-formed UTF-16
     * @throws IllegalArgumentException if the text has half a surrogate pair: Java would write "?" for it, and different
     *     texts would share a hash
     */
    public static String sha256(String text) {
        try {
            return sha256(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The text has half a surrogate pair, so it has no UTF-8 form", e);
        }
    }

    public static String sha256(byte[] bytes) {
        return sha256(ByteBuffer.wrap(bytes));
    }

    private static String sha256(ByteBuffer bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
