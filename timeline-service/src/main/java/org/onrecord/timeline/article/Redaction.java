package org.onrecord.timeline.article;

import java.time.Instant;

/**
 * An article was erased.
 *
 * @param reason a sentence
 * @param basis what asked for it, as ingest-service names it
 */
public record Redaction(String reason, String basis, Instant at) {}
