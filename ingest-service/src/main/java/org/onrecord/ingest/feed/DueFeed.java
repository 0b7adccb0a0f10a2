package org.onrecord.ingest.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed while it is polled.
 *
 * @param name for items whose publisher is not known otherwise
 * @param wasRead whether a feed was ever read there: only else a page may lead to one
 * @param guidsRepeat whether one guid stood for different addresses before
 * @param until when the poll is taken for dead; names this poll among all of the feed
 */
record DueFeed(
        UUID id,
        String url,
        @Nullable String name,
        @Nullable String etag,
        @Nullable String lastModified,
        boolean wasRead,
        boolean guidsRepeat,
        Instant until) {}
