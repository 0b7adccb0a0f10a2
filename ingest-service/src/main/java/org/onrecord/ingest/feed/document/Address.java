package org.onrecord.ingest.feed.document;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses in feeds: relative ones are read against the feed's own. */
final class Address {

    private Address() {}

    /** The absolute address; null if it is none of the web. */
    static @Nullable String of(@Nullable String address, String base) {
        if (address == null || address.isBlank()) {
            return null;
        }
        var stripped = address.strip();
        try {
            var resolved = stripped.startsWith("http:") || stripped.startsWith("https:")
                    ? stripped
                    : new URI(base).resolve(new URI(stripped)).toString();
            return resolved.startsWith("http:") || resolved.startsWith("https:") ? resolved : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
