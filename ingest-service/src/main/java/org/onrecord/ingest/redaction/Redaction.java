package org.onrecord.ingest.redaction;

import java.time.Instant;
import org.onrecord.ingest.article.ArticleId;

/**
 * An entry of the log of redactions.
 *
 * @param number rises by time
 * @param articleKey by which the article is known when it is sent again: SHA-256, hexadecimal
 * @param reason a sentence, which must not hold what is erased
 * @param at when it was asked for
 */
record Redaction(long number, ArticleId article, String articleKey, String reason, Basis basis, Instant at) {}
