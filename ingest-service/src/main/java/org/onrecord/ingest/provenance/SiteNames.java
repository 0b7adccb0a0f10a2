package org.onrecord.ingest.provenance;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;

/** The names under which a site goes, to tell them from headlines and writers: what its metadata say, and its host. */
final class SiteNames {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/:?]+)");
    private static final int LONGEST = 200;
    private static final int SHORTEST_LABEL = 3;
    /** The parts of a headline that a site adds before or behind it. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—·•»«⋆*]|-{1,2}|::?|//|/)\\s+|\\s*\\|\\s*");

    private final Set<String> names = new HashSet<>();
    private String host = "";

    void add(@Nullable String name) {
        var flat = name == null || name.length() > LONGEST ? "" : flat(name);
        if (!flat.isEmpty()) {
            names.add(flat);
        }
    }

    void addHostOf(@Nullable CanonicalUrl url) {
        var match = HOST.matcher(url == null ? "" : url.value());
        if (match.find()) {
            host = match.group(1);
            for (var label : host.split("\\.")) {
                if (label.length() > SHORTEST_LABEL) {
                    names.add(label.replace("-", ""));
                }
            }
            names.add(flat(host));
        }
    }

    /** Whether a text is one of the site's names, or begins with one and goes on with little: "Courier", "Courier News". */
    boolean contains(String text) {
        var flat = flat(text);
        return !flat.isEmpty() && (names.contains(flat) || host.equalsIgnoreCase(text.strip()));
    }

    /** The headline without the site's name, and what hangs on it, before or behind. */
    String cutFrom(String title) {
        var cut = title;
        for (var match = SEPARATOR.matcher(title); match.find(); ) {
            if (contains(title.substring(0, match.start()))) {
                cut = title.substring(match.end());
            } else if (startsWithName(title.substring(match.end()))) {
                return title.substring(0, match.start());
            }
        }
        return cut.isBlank() ? title : cut;
    }

    private boolean startsWithName(String rest) {
        if (contains(rest)) {
            return true;
        }
        var next = SEPARATOR.matcher(rest);
        return next.find() && contains(rest.substring(0, next.start()));
    }

    static String flat(String text) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
