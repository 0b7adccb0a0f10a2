package org.onrecord.ingest.feed.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.provenance.PublicationTime;

/**
 * Reads JSON Feed.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class ReadJsonFeed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadJsonFeed() {}

    static FeedDocument read(String text, String url, FeedLimits limits) throws UnreadableFeed {
        JsonNode feed;
        try {
            feed = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableFeed("It is not JSON: line " + e.getLocation().getLineNr());
        }
        if (!feed.path("version").asText().startsWith("https://jsonfeed.org/version/")
                || !feed.path("items").isArray()) {
            throw new UnreadableFeed("It is JSON, but no JSON Feed");
        }
        var items = new ArrayList<FeedItem>();
        for (var item : feed.path("items")) {
            if (items.size() == limits.items()) {
                break;
            }
            items.add(item(item, url));
        }
        return new FeedDocument(
                FeedFormat.JSON_FEED,
                text(feed, "title"),
                Address.of(text(feed, "home_page_url"), url),
                text(feed, "language"),
                null,
                items,
                feed.path("items").size() - items.size(),
                List.of(),
                List.of());
    }

    private static FeedItem item(JsonNode item, String url) {
        return new FeedItem(
                text(item, "id"),
                Address.of(text(item, "url"), url),
                text(item, "title"),
                authors(item),
                time(text(item, "date_published")).orElse(null),
                time(text(item, "date_modified"))
                        .map(time -> time.at().toInstant())
                        .orElse(null),
                content(item));
    }

    private static @Nullable String authors(JsonNode item) {
        // Version 1.0 has one author, 1.1 has several.
        var parties = Stream.concat(
                StreamSupport.stream(item.path("authors").spliterator(), false), Stream.of(item.path("author")));
        var names = parties.map(party -> party.path("name").asText(""))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static @Nullable String content(JsonNode item) {
        var html = text(item, "content_html");
        if (html != null) {
            return html;
        }
        var plain = text(item, "content_text");
        return plain == null ? text(item, "summary") : Entities.escape(plain).replace("\n", "<br>");
    }

    private static Optional<PublicationTime> time(@Nullable String text) {
        return text == null ? Optional.empty() : PublicationTime.read(text);
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? value.asText().strip()
                : null;
    }
}
