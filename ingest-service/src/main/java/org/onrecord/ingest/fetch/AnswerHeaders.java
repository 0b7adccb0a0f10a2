package org.onrecord.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says beside its body, as it came.
 *
 * @param maxAge of {@code Cache-Control}
 * @param retryAfter how long the host asks to wait, bounded
 */
public record AnswerHeaders(
        @Nullable String contentType,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Duration maxAge,
        @Nullable Duration retryAfter) {}
