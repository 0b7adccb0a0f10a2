package org.onrecord.ingest.redaction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.VersionReason;

/** What is left of an article that was erased. */
@Schema(
        name = "RedactedArticle",
        description = "What is left of an article that was erased: ids, times and the reason.")
public record RedactedArticle(
        String articleId,
        String reason,
        Basis basis,
        Instant at,

        @Schema(description = "Whether extraction-service has erased it.")
        Reach extraction,

        @Schema(description = "Whether timeline-service has erased it.")
        Reach timeline,

        List<Version> versions) {

    /** DONE: erased; WAITING: will be tried; PARKED: needs a re-drive, see the list of tasks. */
    @Schema(name = "RedactionReach")
    public enum Reach {
        DONE,
        WAITING,
        PARKED
    }

    /** What is left of a version. */
    @Schema(name = "RedactedVersion")
    public record Version(
            String id,
            int number,
            VersionReason reason,
            @Nullable OffsetDateTime publishedAt,
            @Nullable OffsetDateTime modifiedAt,
            Instant retrievedAt) {}
}
