package org.onrecord.ingest.client;

import java.time.Instant;

/**
 * Why and when an article was erased, as the neighbours are told.
 *
 * @param reason a sentence
 * @param basis LAW or SAFETY_OF_A_SOURCE
 */
public record ErasedArticle(String reason, String basis, Instant at) {}
