package org.onrecord.ingest.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The publisher withdrew an article.
 *
 * @param number rises by one within the article, from 1; the last one counts
 * @param reason a sentence
 * @param notice the publisher's own words, null if there are none
 * @param at when it was withdrawn
 */
public record Retraction(
        int number, String reason, @Nullable String notice, Instant at) {}
