package org.onrecord.extraction.reprocessing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to run the pipeline over again.
 *
 * @param versionIds only these versions; all that are stored if null
 */
@Schema(name = "NewReprocessing", description = "What to run the pipeline over again.")
public record NewReprocessing(
        @Size(min = 1, max = MOST)
        @Schema(nullable = true, description = "Only these versions; all that are stored if left out.")
        @Nullable
        List<@NotNull String> versionIds) {

    /** A list that a person or a script writes; whoever wants more leaves it out. */
    static final int MOST = 1000;
}
