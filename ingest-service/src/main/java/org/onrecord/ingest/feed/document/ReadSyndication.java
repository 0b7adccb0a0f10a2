package org.onrecord.ingest.feed.document;

import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.provenance.Precision;
import org.onrecord.ingest.provenance.PublicationTime;

/** Reads RSS and Atom. The document was checked by {@link CheckXml}: it has no document type. */
final class ReadSyndication {

    private ReadSyndication() {}

    static FeedDocument read(String xml, String url, FeedLimits limits) throws UnreadableFeed {
        try {
            var input = new SyndFeedInput();
            input.setPreserveWireFeed(true);
            var tree = new SAXBuilder(XMLReaders.NONVALIDATING).build(new StringReader(xml));
            GiveZones.to(tree);
            return document(input.build(tree), url, limits);
        } catch (FeedException | JDOMException | IOException | IllegalArgumentException e) {
            throw new UnreadableFeed("It is no RSS or Atom that can be read: " + e.getMessage());
        }
    }

    private static FeedDocument document(SyndFeed feed, String url, FeedLimits limits) {
        var entries = feed.getEntries();
        return new FeedDocument(
                feed.getFeedType() != null && feed.getFeedType().startsWith("atom") ? FeedFormat.ATOM : FeedFormat.RSS,
                blankToNull(feed.getTitle()),
                Address.of(feed.getLink(), url),
                blankToNull(feed.getLanguage()),
                interval(feed),
                entries.stream()
                        .limit(limits.items())
                        .map(entry -> item(entry, url))
                        .toList(),
                Math.max(0, entries.size() - limits.items()),
                List.of(),
                List.of());
    }

    /** RSS's {@code ttl}, in minutes, or the syndication module's period and frequency. */
    private static @Nullable Duration interval(SyndFeed feed) {
        if (feed.originalWireFeed() instanceof Channel channel && channel.getTtl() > 0) {
            return Duration.ofMinutes(channel.getTtl());
        }
        if (!(feed.getModule(SyModule.URI) instanceof SyModule module) || module.getUpdatePeriod() == null) {
            return null;
        }
        var period = switch (module.getUpdatePeriod()) {
            case "hourly" -> Duration.ofHours(1);
            case "daily" -> Duration.ofDays(1);
            case "weekly" -> Duration.ofDays(7);
            case "monthly" -> Duration.ofDays(30);
            default -> null;
        };
        return period == null ? null : period.dividedBy(Math.max(1, module.getUpdateFrequency()));
    }

    private static FeedItem item(SyndEntry entry, String url) {
        // Rome takes RSS's guid for the link where there is none; it is the address only if it reads like one.
        return new FeedItem(
                blankToNull(entry.getUri()),
                Address.of(entry.getLink(), url),
                blankToNull(entry.getTitle()),
                author(entry),
                time(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()),
                longest(entry));
    }

    private static @Nullable String author(SyndEntry entry) {
        var names = entry.getAuthors().stream()
                .map(SyndPerson::getName)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? blankToNull(entry.getAuthor()) : names;
    }

    /** The longest of what the entry carries: a whole text beside a teaser is longer. */
    private static @Nullable String longest(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .filter(html -> !html.isBlank())
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static @Nullable PublicationTime time(@Nullable Date date) {
        return date == null ? null : new PublicationTime(date.toInstant().atOffset(ZoneOffset.UTC), Precision.TIME);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
