package org.onrecord.extraction.extraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.ArticleFacts;

/**
 * What this service reads of an article version. The rest of what ingest sends is kept and handed on unread.
 *
 * @param id the version's id
 * @param articleId the article's id
 * @param number rises with the article's versions
 * @param text the clean text
 * @param textSha256 SHA-256 of the text's UTF-8 bytes
 * @param publishedAt with the publisher's offset
 * @param publishedOn the publisher's local day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        name = "ArticleVersion",
        description =
                "An article version as ingest has it. Fields that this service does not read are kept and handed on.")
public record ReceivedVersion(
        @Schema(required = true) @Nullable String id,
        @Schema(required = true) @Nullable String articleId,
        @Schema(required = true, minimum = "1") @Nullable Long number,
        @Schema(nullable = true) @Nullable String publisher,
        @Schema(nullable = true) @Nullable String title,
        @Schema(nullable = true) @Nullable String dateline,
        @Schema(nullable = true) @Nullable String credit,
        @Schema(nullable = true) @Nullable String language,
        @Schema(nullable = true) @Nullable OffsetDateTime publishedAt,
        @Schema(nullable = true) @Nullable LocalDate publishedOn,
        @Schema(required = true) @Nullable String text,

        @Schema(required = true, description = "SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal.") @Nullable
        String textSha256) {

    ArticleFacts facts() {
        var day = publishedOn == null && publishedAt != null ? publishedAt.toLocalDate() : publishedOn;
        return new ArticleFacts(title, publishedAt, day, language, publisher, dateline, credit);
    }
}
