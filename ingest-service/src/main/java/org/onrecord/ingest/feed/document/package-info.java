/** What stands in a feed, whatever its format: {@link org.onrecord.ingest.feed.document.ReadFeed} is the way in. Pure Java. */
@NullMarked
package org.onrecord.ingest.feed.document;

import org.jspecify.annotations.NullMarked;
