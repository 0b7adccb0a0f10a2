package org.onrecord.ingest.redaction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a call to apply the log again did. */
@Schema(description = "What a call to apply the log again did.")
public record Reapplication(
        @Schema(description = "Entries that the log did not have.")
        int added,

        @Schema(description = "Entries of the log, each applied again and handed over again.")
        int applied) {}
