package org.onrecord.ingest.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How feeds are followed. How large one may be is {@code onrecord.ingest.fetch.max-feed}. */
@ConfigMapping(prefix = "onrecord.ingest.feed")
public interface FeedConfig {

    /** Most feeds that are followed, 10000 unless set. */
    @WithDefault("10000")
    int maxFeeds();

    /** Shortest time between two polls of a feed, 5 min unless set. A feed may ask for a longer one of its own. */
    @WithDefault("5m")
    Duration minInterval();

    /** Longest time between two polls of a feed that can be read, 1 d unless set. */
    @WithDefault("1d")
    Duration maxInterval();

    /** Time between two polls of a feed of which no rhythm is known yet, 30 min unless set. */
    @WithDefault("30m")
    Duration firstInterval();

    /** Wait after the first failure, 5 min unless set; it doubles with every further one, and varies by a fifth. */
    @WithDefault("5m")
    Duration firstBackOff();

    /** Longest wait after failures unless the host asks for a longer one, 1 d unless set. */
    @WithDefault("1d")
    Duration longestBackOff();

    /** Time after which a poll that does not end is taken for dead and made anew, 30 min unless set. */
    @WithDefault("30m")
    Duration pollLease();

    /** Items taken of one poll, 1000 unless set: as many as a news sitemap may hold. The others are counted. */
    @WithDefault("1000")
    @Min(1)
    int maxItems();

    /** XML elements of a feed, 300000 unless set; one with more is not read. */
    @WithDefault("300000")
    int maxElements();

    /** XML elements in one another, 100 unless set; a feed with more is not read. */
    @WithDefault("100")
    int maxDepth();

    /** Sitemaps read of a list of sitemaps in one poll, 10 unless set; those with "news" in their address come first. */
    @WithDefault("10")
    int maxSitemaps();

    /** Addresses tried to find the feed of a site's page, 8 unless set. */
    @WithDefault("8")
    int maxCandidates();

    /** Characters from which the text of an item is the whole article, 1500 unless set, if it does not end as a teaser does. */
    @WithDefault("1500")
    int wholeTextFrom();

    /** How long an item is remembered after it was last seen in its feed, 90 d unless set. */
    @WithDefault("90d")
    Duration itemRetention();

    /** Polls of a feed whose history is kept, 200 unless set. */
    @WithDefault("200")
    @Min(1)
    int maxPolls();

    /** Feeds in one OPML document, 1000 unless set; a longer one is refused whole. */
    @WithDefault("1000")
    int maxOutlines();
}
