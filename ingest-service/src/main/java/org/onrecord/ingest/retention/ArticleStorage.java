package org.onrecord.ingest.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an article takes up. */
@Schema(name = "ArticleStorage", description = "What an article takes up, over all its versions.")
public record ArticleStorage(
        long versions,

        @Schema(description = "Bytes of the clean texts in UTF-8.")
        long textBytes,

        @Schema(description = "Bytes received.") long rawBytes,

        @Schema(description = "Bytes of what was received, as they are kept: compressed, and none once expired.")
        long storedBytes,

        @Schema(description = "Versions whose received bytes are not kept any more.")
        long expired) {}
