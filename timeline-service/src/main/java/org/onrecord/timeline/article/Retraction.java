package org.onrecord.timeline.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The publisher withdrew an article.
 *
 * @param reason a sentence
 * @param notice the publisher's own words
 * @param at when it was withdrawn
 */
@Schema(description = "The publisher withdrew the article.")
public record Retraction(String reason, @Nullable String notice, Instant at) {}
