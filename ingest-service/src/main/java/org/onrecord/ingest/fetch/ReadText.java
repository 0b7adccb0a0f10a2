package org.onrecord.ingest.fetch;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.DecodedText.From;
import org.onrecord.ingest.lexicon.LexiconFile;

/**
 * Finds the charset of a document. A byte order mark decides; then the first of content type and document whose charset fits
 * the bytes, where a few characters may be damaged; then UTF-8 if it fits; then detection. A charset that does
 * not fit is a mistake of the server, and reading by it would lose words.
 */
final class ReadText {

    private static final int DAMAGED_ONE_IN = 1000;
    private static final int HEAD = 4096;
    private static final int DETECTED = 64 * 1024;
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final Pattern IN_DOCUMENT = Pattern.compile(
            "(?:<meta[^>]{0,400}?charset|^\\s*<\\?xml[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:+-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> READ_AS = LexiconFile.rows("charsets.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private ReadText() {}

    static DecodedText read(FetchedBody body) {
        var bytes = body.bytes();
        var marked = byteOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        var declared = charset(body.declaredCharset()).flatMap(charset -> fitting(bytes, charset, From.CONTENT_TYPE));
        if (declared.isPresent()) {
            return declared.get();
        }
        var own = charset(ownCharset(bytes))
                // Its name could be read as ASCII, so UTF-16 it is not.
                .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                .flatMap(charset -> fitting(bytes, charset, From.DOCUMENT));
        if (own.isPresent()) {
            return own.get();
        }
        return fitting(bytes, StandardCharsets.UTF_8, From.DETECTION)
                .orElseGet(() -> decode(bytes, 0, detected(bytes), From.DETECTION));
    }

    private static @Nullable DecodedText byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, From.BYTE_ORDER_MARK);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, From.BYTE_ORDER_MARK);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, From.BYTE_ORDER_MARK);
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String ownCharset(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var found = IN_DOCUMENT.matcher(head);
        return found.find() ? found.group(1) : null;
    }

    /** The charset by which a label is read; empty if there is none or it is not taken. */
    private static Optional<Charset> charset(@Nullable String label) {
        if (label == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(READ_AS.get(Charset.forName(label).name()))
                    .map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<DecodedText> fitting(byte[] bytes, Charset charset, From from) {
        var text = decode(bytes, 0, charset, from);
        return fits(text, charset) ? Optional.of(text) : Optional.empty();
    }

    /** UTF-8 shows itself: in another charset's bytes hardly any character beyond ASCII is well-formed by chance. */
    private static boolean fits(DecodedText text, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            long wellFormed = text.text().chars().filter(c -> c > 0x7f).count() - text.undecodable();
            return text.undecodable() == 0 || wellFormed >= 4L * text.undecodable();
        }
        return text.undecodable() <= text.text().length() / DAMAGED_ONE_IN;
    }

    private static Charset detected(byte[] bytes) {
        var detector = new CharsetDetector();
        // Without the tags, which are English whatever the language of the page.
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(DETECTED, bytes.length)));
        var match = detector.detect();
        return match == null ? FALLBACK : charset(match.getName()).orElse(FALLBACK);
    }

    /** Counts what cannot be decoded, which Java's own replacement does not. */
    private static DecodedText decode(byte[] bytes, int from, Charset charset, From named) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
        int damaged = 0;
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            if (result.isOverflow()) {
                throw new IllegalStateException(charset + " decodes to more characters than it says");
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            damaged++;
        }
        decoder.flush(out);
        return new DecodedText(out.flip().toString(), charset.name(), named, damaged);
    }
}
