package org.onrecord.timeline.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The article version that an extraction was made of.
 *
 * @param number rises with each version of the article
 * @param publishedOn the local date of publication
 * @param text the clean text into which all spans point
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(description = "The article version that the extraction was made of.")
public record ReceivedVersion(
        @NotBlank @Size(max = 200) String id,
        @NotBlank @Size(max = 200) String articleId,
        @NotNull @Positive Integer number,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String language,
        @Nullable OffsetDateTime publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable OffsetDateTime modifiedAt,
        @NotBlank String text,
        @NotBlank String textSha256) {}
