package org.onrecord.timeline.passage;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Links that make a browser scroll to a passage and highlight it.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>
 */
public final class TextFragment {

    /** Passages up to this many characters are given whole, longer ones by their first and last words. */
    private static final int WHOLE = 100;

    private static final int WORDS_AT_AN_END = 5;

    /** A dash, a comma and an ampersand mean something in a directive, so they are encoded with all else. */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";

    private TextFragment() {}

    /**
     * The link to a passage of a page.
     *
     * @param url address of the page
     * @param passage the exact words
     * @return null if the address is missing or is not http(s)
     */
    public static @Nullable String link(@Nullable String url, String passage) {
        if (url == null || !isWebAddress(url)) {
            return null;
        }
        int directive = url.indexOf(":~:");
        String page = directive < 0 ? url : url.substring(0, directive);
        return page + (page.indexOf('#') < 0 ? "#" : "") + ":~:text=" + directive(passage);
    }

    private static boolean isWebAddress(String url) {
        try {
            String scheme = new URI(url).getScheme();
            return scheme != null && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private static String directive(String passage) {
        String trimmed = passage.strip();
        // One stretch of text never matches across two blocks of a page; a start and an end do.
        if (trimmed.length() <= WHOLE && trimmed.indexOf('\n') < 0) {
            return encode(trimmed);
        }
        String first = trimmed.lines().findFirst().orElse(trimmed).strip();
        String last = trimmed.substring(trimmed.lastIndexOf('\n') + 1).strip();
        var start = words(first);
        var end = words(last);
        boolean oneLine = trimmed.indexOf('\n') < 0;
        int atStart = Math.min(WORDS_AT_AN_END, oneLine ? Math.max(1, start.size() / 2) : start.size());
        int atEnd = Math.min(WORDS_AT_AN_END, oneLine ? Math.max(1, end.size() / 2) : end.size());
        if (oneLine && start.size() < 2) {
            return encode(trimmed);
        }
        return encode(String.join(" ", start.subList(0, atStart))) + ","
                + encode(String.join(" ", end.subList(end.size() - atEnd, end.size())));
    }

    private static List<String> words(String line) {
        return new ArrayList<>(List.of(line.split("\\s+")));
    }

    private static String encode(String text) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
