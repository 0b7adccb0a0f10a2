/**
 * Following feeds. {@code /v1/feeds} keeps them; {@link org.onrecord.ingest.feed.PollFeed} reads each in its rhythm, and what
 * is new becomes articles. How documents are read stands in {@code document}.
 */
@NullMarked
package org.onrecord.ingest.feed;

import org.jspecify.annotations.NullMarked;
