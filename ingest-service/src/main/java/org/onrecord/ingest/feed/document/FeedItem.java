package org.onrecord.ingest.feed.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.provenance.PublicationTime;

/**
 * An item of a feed.
 *
 * @param guid as the feed gives it; null if it gives none
 * @param url where the article stands; null if the feed does not say
 * @param author names, joined by commas
 * @param published a date without zone is read as UTC
 * @param updated when it last changed, by the feed's word
 * @param html the text that the feed carries: whole or a teaser
 */
public record FeedItem(
        @Nullable String guid,
        @Nullable String url,
        @Nullable String title,
        @Nullable String author,
        @Nullable PublicationTime published,
        @Nullable Instant updated,
        @Nullable String html) {}
