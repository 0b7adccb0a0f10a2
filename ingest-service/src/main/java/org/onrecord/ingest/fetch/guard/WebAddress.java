package org.onrecord.ingest.fetch.guard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.fetch.guard.AddressRefused.Fault;

/**
 * A URL taken apart once, so that what is checked and what is asked for cannot be two readings of one text. Only http and
 * https, no user name, host in ASCII; the path without dot segments, all that a URL cannot hold percent-encoded; no fragment.
 *
 * @param host in lower case; an IPv6 address in brackets
 * @param port the one that is meant, also where the URL names none
 * @param target path and query
 */
public record WebAddress(String scheme, String host, int port, String target) {

    /** What browsers and crawlers agree on. */
    private static final int LONGEST = 2048;

    private static final Pattern PARTS = Pattern.compile("^([^:/?#]+)://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?$");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern DOT = Pattern.compile("%2e", Pattern.CASE_INSENSITIVE);
    private static final String UNENCODED = "-._~:/?@!$&'()*+,;=%";

    public static WebAddress of(String url) throws AddressRefused {
        var trimmed = url.strip();
        var parts = PARTS.matcher(trimmed);
        // What is wrong is said by the canonical form, which has the same rules.
        var base = canonical(parts.matches() ? parts.group(1) + "://" + parts.group(2) + "/" : trimmed);
        if (trimmed.codePoints().anyMatch(Character::isISOControl)) {
            throw new AddressRefused(Fault.URL, "The URL has control characters in it");
        }
        var scheme = base.substring(0, base.indexOf(':'));
        var authority = base.substring(scheme.length() + 3, base.length() - 1);
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        var host = colon < 0 ? authority : authority.substring(0, colon);
        int port = colon >= 0 ? Integer.parseInt(authority.substring(colon + 1)) : scheme.equals("http") ? 80 : 443;
        var query = parts.group(4) == null ? "" : encode(parts.group(4));
        var target = withoutDots(encode(parts.group(3))) + query;
        if (base.length() + target.length() > LONGEST) {
            throw new AddressRefused(Fault.URL, "The URL has more than " + LONGEST + " characters");
        }
        return new WebAddress(scheme, host, port, target);
    }

    private static String canonical(String url) throws AddressRefused {
        try {
            return CanonicalUrl.of(url).value();
        } catch (CanonicalUrl.UnusableUrl e) {
            throw new AddressRefused(Fault.URL, String.valueOf(e.getMessage()));
        }
    }

    /** Where a {@code Location} leads from here (RFC 3986, 5.2). */
    public WebAddress resolve(String location) throws AddressRefused {
        var to = location.strip();
        if (SCHEME.matcher(to).matches()) {
            return of(to);
        }
        if (to.startsWith("//")) {
            return of(scheme + ":" + to);
        }
        var root = scheme + "://" + host + ":" + port;
        var path = target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?'));
        if (to.startsWith("/")) {
            return of(root + to);
        }
        if (to.isEmpty() || to.startsWith("#")) {
            return this;
        }
        return of(root + (to.startsWith("?") ? path : path.substring(0, path.lastIndexOf('/') + 1)) + to);
    }

    /** Host, and port if it is not the scheme's own: what the {@code Host} header names and robots.txt belongs to. */
    public String authority() {
        return port == (scheme.equals("http") ? 80 : 443) ? host : host + ":" + port;
    }

    public String url() {
        return scheme + "://" + authority() + target;
    }

    /** The site's robots.txt. */
    public WebAddress robots() {
        return new WebAddress(scheme, host, port, "/robots.txt");
    }

    @Override
    public String toString() {
        return url();
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
        return BAD_ESCAPE.matcher(encoded).replaceAll("%25");
    }

    /** Dot segments would lead round what robots.txt says of a path. */
    private static String withoutDots(String path) {
        var kept = new StringBuilder();
        var segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            var segment = DOT.matcher(segments[i]).replaceAll(".");
            boolean dots = segment.equals(".") || segment.equals("..");
            if (segment.equals("..")) {
                kept.setLength(Math.max(0, kept.lastIndexOf("/")));
            }
            if (!dots) {
                kept.append('/').append(segments[i]);
            } else if (i == segments.length - 1) {
                kept.append('/');
            }
        }
        return kept.isEmpty() ? "/" : kept.toString();
    }
}
