/**
 * One request and its answer, over a connection of its own to a pinned address, limited in every direction in which the
 * other side can be endless: time, headers, body, compression.
 */
@NullMarked
package org.onrecord.ingest.fetch.exchange;

import org.jspecify.annotations.NullMarked;
