package org.onrecord.ingest.fetch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One request of a fetch.
 *
 * @param url where it went
 * @param address the IP address that it was sent to, null if none was found or allowed
 * @param status the HTTP status, null if there was no answer
 */
@Schema(description = "One request of a fetch; a redirect makes another.")
public record Hop(
        String url,

        @Schema(description = "The IP address that it was sent to; null if none was found or allowed.") @Nullable
        String address,

        @Schema(description = "The HTTP status; null if there was no answer.") @Nullable
        Integer status) {}
