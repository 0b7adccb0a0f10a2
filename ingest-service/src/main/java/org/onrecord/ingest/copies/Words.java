package org.onrecord.ingest.copies;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.UUID;

/**
 * The words of a text as 64-bit hashes: letters and digits in lower case. Scripts that are written without spaces give a
 * word a character. Punctuation, quote marks and invisible characters part words or vanish, but are none.
 */
final class Words {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final MessageDigest digest = sha256();
    private final StringBuilder word = new StringBuilder();
    private final int most;
    private long[] hashes = new long[512];
    private int[] names = new int[64];
    private int count;
    private int kept;
    private int nameCount;
    private boolean opensSentence = true;
    private boolean isName;

    private Words(int most) {
        this.most = most;
    }

    /**
     * Reads a text.
     *
     * @param most words that are kept; the rest is only counted, and part of the hash of all
     */
    static Words of(String text, int most) {
        var words = new Words(most);
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(words::read);
        words.endWord();
        return words;
    }

    /** How many words the whole text has. */
    int count() {
        return count;
    }

    /** The hashes of the words that were kept, in order. */
    long[] hashes() {
        return Arrays.copyOf(hashes, kept);
    }

    /** Words with a digit, and words with a capital inside a sentence. */
    Hashes names() {
        return Hashes.of(Arrays.copyOf(names, nameCount));
    }

    /** The first half of the SHA-256 of all words. */
    UUID hashOfAll() {
        var bytes = ByteBuffer.wrap(digest.digest());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private void read(int character) {
        if (Character.isIdentifierIgnorable(character) && !Character.isWhitespace(character)) {
            return;
        }
        if (!isPartOfWord(character)) {
            endWord();
            opensSentence |= opensSentence(character);
            return;
        }
        boolean standsAlone = isWithoutSpaces(character);
        if (standsAlone) {
            endWord();
        }
        isName |= Character.isDigit(character)
                || (word.length() == 0 && Character.isUpperCase(character) && !opensSentence);
        word.appendCodePoint(Character.toLowerCase(character));
        if (standsAlone) {
            endWord();
        }
    }

    private void endWord() {
        if (word.length() == 0) {
            return;
        }
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        digest.update(word.append(' ').toString().getBytes(StandardCharsets.UTF_8));
        count++;
        if (kept < most) {
            keep(mix(hash));
        }
        word.setLength(0);
        isName = false;
        opensSentence = false;
    }

    private void keep(long hash) {
        if (kept == hashes.length) {
            hashes = Arrays.copyOf(hashes, kept * 2);
        }
        hashes[kept++] = hash;
        if (isName) {
            if (nameCount == names.length) {
                names = Arrays.copyOf(names, nameCount * 2);
            }
            names[nameCount++] = (int) hash;
        }
    }

    /** The finaliser of MurmurHash3: every bit of the outcome hangs on every bit given. */
    static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean opensSentence(int character) {
        return character == '\n' || ".!?:;\"“”„«»‘(".indexOf(character) >= 0;
    }

    private static boolean isWithoutSpaces(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
