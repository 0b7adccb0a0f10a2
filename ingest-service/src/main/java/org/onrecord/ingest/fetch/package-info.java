/**
 * Fetching from the web, politely and safely. {@link org.onrecord.ingest.fetch.Fetcher} is the only way out: whatever is
 * read from an address that somebody else chose goes through it. {@code POST /v1/fetches} queues pages for it.
 */
@NullMarked
package org.onrecord.ingest.fetch;

import org.jspecify.annotations.NullMarked;
