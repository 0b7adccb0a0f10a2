package org.onrecord.ingest.feed.document;

import java.util.List;

/** Reads a feed of any format. XML that is not well formed is mended where that is safe, and read then. */
public final class ReadFeed {

    private final FeedLimits limits;

    public ReadFeed(FeedLimits limits) {
        this.limits = limits;
    }

    /**
     * What stands in a document.
     *
     * @param text the document, decoded
     * @param url where it came from, against which relative addresses are read
     * @throws UnreadableFeed if it is none, or not readable within the limits
     */
    public FeedDocument read(String text, String url) throws UnreadableFeed {
        var start = text.stripLeading();
        if (start.startsWith("{")) {
            return ReadJsonFeed.read(text, url, limits);
        }
        try {
            return readXml(text, url);
        } catch (UnreadableFeed e) {
            var mended = MendXml.mend(text);
            if (mended.repairs().isEmpty()) {
                throw e;
            }
            return readXml(mended.xml(), url).withRepairs(List.copyOf(mended.repairs()));
        }
    }

    private FeedDocument readXml(String xml, String url) throws UnreadableFeed {
        return switch (CheckXml.rootOf(xml, limits)) {
            case "rss", "RDF", "feed", "channel" -> ReadSyndication.read(xml, url, limits);
            case "urlset", "sitemapindex" -> ReadSitemap.read(xml, url, limits);
            case "html" -> throw new UnreadableFeed("It is an HTML page, not a feed");
            default -> throw new UnreadableFeed("It is XML, but neither RSS, Atom nor a sitemap");
        };
    }
}
