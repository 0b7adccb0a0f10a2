package org.onrecord.ingest.redaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;

/** An entry of the log on the wire: as it is listed, and as it is sent back to be applied again. */
@Schema(name = "Redaction", description = "An article was erased.")
public record RedactionView(
        @NotBlank @Size(max = 36) @Nullable String articleId,

        @Schema(description = "By which the article is known when it is sent again; nothing can be read from it.")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Nullable
        String articleKey,

        @NotBlank @Size(max = NewRedaction.LONGEST_REASON) @Nullable
        String reason,

        @NotNull @Nullable Basis basis,
        @NotNull @Nullable OffsetDateTime at) {

    static RedactionView of(Redaction redaction) {
        return new RedactionView(
                redaction.article().toString(),
                redaction.articleKey(),
                redaction.reason(),
                redaction.basis(),
                redaction.at().atOffset(ZoneOffset.UTC));
    }

    /** Empty if its id is none. */
    Optional<ReappliedRedaction> entry() {
        return ArticleId.read(Objects.requireNonNull(articleId))
                .map(article -> new ReappliedRedaction(
                        article,
                        Objects.requireNonNull(articleKey),
                        Objects.requireNonNull(reason),
                        Objects.requireNonNull(basis),
                        Objects.requireNonNull(at).toInstant()));
    }
}
