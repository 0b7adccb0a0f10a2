package org.onrecord.timeline.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.article.ArticleState;
import org.onrecord.timeline.article.Redaction;
import org.onrecord.timeline.article.Retraction;

/**
 * What ingest-service says of an article.
 *
 * @param sequence rises with each change
 * @param redaction why it was erased; may be left out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "ArticleState", description = "What no version says of an article.")
public record ReceivedArticle(
        @NotNull @PositiveOrZero Long sequence,
        @Nullable String url,
        @Nullable String publisher,
        @Size(max = 200) @Nullable String latestVersionId,

        @Schema(description = "The publisher withdrew it; null if it stands.") @Valid @Nullable
        ReceivedRetraction retraction,

        @Schema(description = "Whether it was erased and must be erased here.") @NotNull
        Boolean redacted,

        @Schema(description = "Why it was erased.") @Valid @Nullable
        ReceivedRedaction redaction,

        @Schema(description = "The copies of one story that it belongs to; null if it is no copy.") @Valid @Nullable
        ReceivedCopyGroup copyGroup) {

    private static final String NOT_SAID = "Not said";

    /** A retraction as it comes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ReceivedRetraction(
            @NotBlank @Size(max = 1_000) String reason,
            @Size(max = 10_000) @Nullable String notice,
            @NotNull Instant at) {}

    /** A redaction as it comes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ReceivedRedaction(
            @NotBlank @Size(max = 1_000) String reason,
            @NotBlank @Size(max = 100) String basis,
            @NotNull Instant at) {}

    /** A group of copies as it comes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ReceivedCopyGroup(
            @NotBlank @Size(max = 200) String id,
            @NotBlank @Size(max = 200) String originArticleId,
            @Size(max = 200) @Nullable String agency,
            @NotNull @Size(max = 1_000) String why) {}

    ArticleState state(String articleId) {
        return new ArticleState(
                articleId,
                sequence,
                url,
                publisher,
                latestVersionId,
                retraction == null ? null : new Retraction(retraction.reason(), retraction.notice(), retraction.at()),
                copyGroup == null
                        ? null
                        : new ArticleState.CopyGroup(
                                copyGroup.id(), copyGroup.originArticleId(), copyGroup.agency(), copyGroup.why()));
    }

    Redaction redactionAt(Instant now) {
        return redaction == null
                ? new Redaction(NOT_SAID, NOT_SAID, now)
                : new Redaction(redaction.reason(), redaction.basis(), redaction.at());
    }
}
