package org.onrecord.ingest.fetch.host;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when a host may be asked.
 *
 * @param lease to be given back after the request; null if it is not this host's turn
 * @param in how long it is to the turn, or until it is worth asking again
 */
public record Turn(@Nullable UUID lease, Duration in) {}
