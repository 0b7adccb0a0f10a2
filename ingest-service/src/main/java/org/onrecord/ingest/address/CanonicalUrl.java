package org.onrecord.ingest.address;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one form of a URL by which an article is known. The rules, in this order: only http and https; no user name or
 * password; the host in lower case and in its ASCII form (IDNA); the default port dropped; an empty path is {@code /};
 * characters that a URL cannot hold percent-encoded as UTF-8; known tracking parameters (lexicon/tracking-parameters.tsv)
 * and an empty query dropped; the fragment dropped. Nothing else is changed: scheme, {@code www.}, a trailing slash and
 * the order of parameters stay.
 *
 * @param value the canonical form, ASCII
 */
public record CanonicalUrl(String value) {

    // RFC 3986, appendix B: splits any string; what the parts may hold is checked below.
    private static final Pattern PARTS = Pattern.compile("^([^:/?#]+)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?$");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\\.?");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");
    private static final String UNENCODED = "-._~:/?@!$&'()*+,;=%";

    /**
     * Reads and canonicalises a URL.
     *
     * @throws UnusableUrl if it is not an absolute http or https URL with a host; its message says what to change
     */
    public static CanonicalUrl of(String url) {
        var trimmed = url.strip();
        if (trimmed.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new UnusableUrl("The URL has white space or control characters in it");
        }
        var parts = PARTS.matcher(trimmed);
        if (!parts.matches()) {
            throw new UnusableUrl("The URL must be absolute, like https://example.org/news/1");
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new UnusableUrl("The URL must begin with http:// or https://");
        }
        var path = parts.group(3).isEmpty() ? "/" : encode(parts.group(3));
        var query = parts.group(4) == null ? "" : withoutTracking(encode(parts.group(4)));
        return new CanonicalUrl(
                scheme + "://" + authority(scheme, parts.group(2)) + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static String authority(String scheme, String authority) {
        if (authority.contains("@")) {
            throw new UnusableUrl("The URL must not hold a user name or password");
        }
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon >= 0 && !authority.endsWith("]");
        var host = host(hasPort ? authority.substring(0, colon) : authority);
        var port = hasPort ? authority.substring(colon + 1) : "";
        if (port.isEmpty()) {
            return host;
        }
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) == 0 || Integer.parseInt(port) > 65_535) {
            throw new UnusableUrl("The URL has the port \"" + port + "\", but a port is 1 to 65535");
        }
        int number = Integer.parseInt(port);
        boolean isDefault = number == (scheme.equals("http") ? 80 : 443);
        return isDefault ? host : host + ":" + number;
    }

    private static String host(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        if (IPV6.matcher(lower).matches()) {
            return lower;
        }
        String ascii;
        try {
            ascii = IDN.toASCII(lower).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new UnusableUrl("The URL's host cannot be read");
        }
        if (ascii.length() > 253 || !HOST.matcher(ascii).matches()) {
            throw new UnusableUrl("The URL needs a host name, like example.org");
        }
        return ascii;
    }

    private static String withoutTracking(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !TrackingParameters.includes(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String part) {
        var encoded = new StringBuilder(part.length());
        part.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || UNENCODED.indexOf(c) >= 0)) {
                encoded.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            }
        });
        return encoded.toString();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Why a URL cannot be the address of an article. */
    public static final class UnusableUrl extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnusableUrl(String message) {
            super(message);
        }
    }
}
