package org.onrecord.ingest.redaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A copy of the log, kept apart from the backups. */
public record NewReapplication(
        @Schema(
                description =
                        "Entries of the log as they were listed. Without it only the log that is here is applied.")
        @Size(max = NewReapplication.MOST)
        @Nullable
        List<@Valid @NotNull RedactionView> items) {

    /** Entries a call; more come in further calls. */
    static final int MOST = 1_000;
}
