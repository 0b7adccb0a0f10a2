package org.onrecord.ingest.feed.document;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.provenance.Precision;
import org.onrecord.ingest.provenance.PublicationTime;

/** Reads sitemaps, their news extension, and lists of sitemaps. */
final class ReadSitemap {

    private ReadSitemap() {}

    static FeedDocument read(String xml, String url, FeedLimits limits) throws UnreadableFeed {
        // Not strict about hosts: a sitemap may stand apart from the pages that it lists.
        var parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        AbstractSiteMap sitemap;
        try {
            sitemap = parser.parseSiteMap(
                    "text/xml",
                    xml.getBytes(StandardCharsets.UTF_8),
                    URI.create(url).toURL());
        } catch (UnknownFormatException | MalformedURLException | IllegalArgumentException e) {
            throw new UnreadableFeed("It is no sitemap that can be read: " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableFeed("It is no sitemap that can be read: " + e);
        }
        return sitemap instanceof SiteMapIndex index ? index(index, limits) : sitemap((SiteMap) sitemap, limits);
    }

    private static FeedDocument index(SiteMapIndex index, FeedLimits limits) {
        var all = index.getSitemaps();
        var addresses = all.stream()
                .limit(limits.items())
                .map(sitemap -> sitemap.getUrl().toString())
                .toList();
        return new FeedDocument(FeedFormat.SITEMAP_INDEX, null, null, null, null, List.of(), 0, addresses, List.of());
    }

    private static FeedDocument sitemap(SiteMap sitemap, FeedLimits limits) {
        var all = sitemap.getSiteMapUrls();
        return new FeedDocument(
                FeedFormat.SITEMAP,
                null,
                null,
                null,
                null,
                all.stream().limit(limits.items()).map(ReadSitemap::item).toList(),
                Math.max(0, all.size() - limits.items()),
                List.of(),
                List.of());
    }

    private static FeedItem item(SiteMapURL page) {
        var news = news(page);
        var address = page.getUrl().toString();
        var published = news == null ? null : news.getPublicationDateTime();
        return new FeedItem(
                address,
                address,
                news == null ? null : news.getTitle(),
                null,
                published == null ? null : new PublicationTime(published.toOffsetDateTime(), Precision.TIME),
                instant(page.getLastModified()),
                null);
    }

    private static @Nullable NewsAttributes news(SiteMapURL page) {
        var attributes = page.getAttributesForExtension(Extension.NEWS);
        return attributes != null && attributes.length > 0 && attributes[0] instanceof NewsAttributes news
                ? news
                : null;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
