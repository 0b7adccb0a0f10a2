package org.onrecord.ingest.feed;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.TextHash;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.feed.document.FeedItem;

/**
 * By what an item is known again: its guid, else its address, else its words.
 *
 * @param sha256 of guid and canonical address, else of title and text
 * @param guidSha256 of the guid; null if it has none
 */
record ItemKey(String sha256, @Nullable String guidSha256) {

    static ItemKey of(FeedItem item) {
        var url = canonical(item.url());
        var guid = item.guid();
        var whole = guid == null && url == null ? hash("words", item.title(), item.html()) : hash("item", guid, url);
        return new ItemKey(whole, guid == null ? null : hash("guid", guid));
    }

    static @Nullable String canonical(@Nullable String url) {
        try {
            return url == null ? null : CanonicalUrl.of(url).value();
        } catch (CanonicalUrl.UnusableUrl e) {
            return null;
        }
    }

    /** Each part with its length, so that no two lists of parts read the same. */
    private static String hash(@Nullable String... parts) {
        return TextHash.sha256(Stream.of(parts)
                .map(part -> part == null ? "-" : part.length() + ":" + part)
                .collect(Collectors.joining(",")));
    }
}
