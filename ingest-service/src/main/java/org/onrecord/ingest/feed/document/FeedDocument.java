package org.onrecord.ingest.feed.document;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a feed.
 *
 * @param siteUrl the page that the feed belongs to
 * @param language BCP 47 tag, as given
 * @param interval how often the feed asks to be read at most
 * @param items in the order of the feed, at most as many as are taken
 * @param leftOut how many further items there were
 * @param sitemaps of a sitemap index, the addresses of its sitemaps
 * @param repairs what had to be mended before it could be read, in words
 */
public record FeedDocument(
        FeedFormat format,
        @Nullable String title,
        @Nullable String siteUrl,
        @Nullable String language,
        @Nullable Duration interval,
        List<FeedItem> items,
        int leftOut,
        List<String> sitemaps,
        List<String> repairs) {

    FeedDocument withRepairs(List<String> mended) {
        return new FeedDocument(format, title, siteUrl, language, interval, items, leftOut, sitemaps, mended);
    }
}
