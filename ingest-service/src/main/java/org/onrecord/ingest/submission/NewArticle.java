package org.onrecord.ingest.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as a client sends it. What it leaves out is read from the page or the text where that says it.
 */
@Schema(description = "An article to take in: exactly one of text and html, and what is known beside it.")
public record NewArticle(
        @Schema(description = "Where it stands; http or https. Names the article if given.", maxLength = 2048) @Nullable
        String url,

        @Schema(
                description =
                        "The article as plain text. The title may be its first block; credit lines and boilerplate are taken out.",
                maxLength = 2_000_000)
        @Nullable
        String text,

        @Schema(description = "The whole page as HTML; the main content is picked out.", maxLength = 5_000_000)
        @Nullable
        String html,

        @Schema(
                description =
                        "The publisher's own id; names the article together with the publisher if there is no url.",
                maxLength = 200)
        @Nullable
        String externalId,

        @Schema(description = "The headline, kept exactly as given.", maxLength = 1000) @Nullable
        String title,

        @Schema(description = "The writers, without \"By\".", maxLength = 500) @Nullable
        String byline,

        @Schema(description = "The outlet.", maxLength = 200) @Nullable
        String publisher,

        @Schema(
                description =
                        "When it was published: a date, or an RFC 3339 date-time whose offset is kept. From 1600 to two days ahead.",
                examples = {"2026-03-02T08:15:00+01:00", "2026-03-02"})
        @Nullable
        String publishedAt,

        @Schema(description = "When the publisher last changed it: a date or an RFC 3339 date-time.") @Nullable
        String modifiedAt,

        @Schema(description = "Agency or outlet from which it was taken.", maxLength = 200) @Nullable
        String credit,

        @Schema(description = "BCP 47 tag of its language.", examples = "en") @Nullable
        String language) {}
