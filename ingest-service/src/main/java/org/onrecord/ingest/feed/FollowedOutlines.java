package org.onrecord.ingest.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the feeds of an OPML document, in its order. */
@Schema(description = "What became of the feeds of an OPML document, in its order.")
public record FollowedOutlines(List<FollowedOutline> items) {}
