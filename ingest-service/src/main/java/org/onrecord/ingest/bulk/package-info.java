/**
 * Many articles in one request, a line each: {@link org.onrecord.ingest.bulk.BulkResource} reads and answers the stream,
 * {@link org.onrecord.ingest.bulk.TakeInLines} takes a batch of lines in.
 */
@NullMarked
package org.onrecord.ingest.bulk;

import org.jspecify.annotations.NullMarked;
