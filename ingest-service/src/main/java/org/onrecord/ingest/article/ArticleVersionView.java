package org.onrecord.ingest.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.provenance.Precision;

/** A version on the wire; also what the extraction-service is given. */
@Schema(name = "ArticleVersion", description = "One state of an article, kept for ever as it was.")
public record ArticleVersionView(
        String id,
        String articleId,

        @Schema(description = "Rises by one within the article, from 1.")
        int number,

        @Schema(description = "FIRST, CHANGED by the publisher, or RECLEANED: the same bytes, cleaned by newer rules.")
        VersionReason reason,

        @Schema(description = "Canonical.") @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String byline,

        @Schema(description = "Place and date of filing as published; its words stay in the text.") @Nullable
        String dateline,

        @Schema(description = "Agency or outlet from which it was taken, as published.") @Nullable
        String credit,

        @Schema(description = "BCP 47 tag.") @Nullable String language,

        @Schema(
                description =
                        "With the offset that was given; with precision DAY midnight UTC, which stands for the day.")
        @Nullable
        OffsetDateTime publishedAt,

        @Schema(description = "The local date of publication.") @Nullable
        LocalDate publishedOn,

        @Nullable Precision publishedPrecision,
        @Nullable OffsetDateTime modifiedAt,

        @Schema(description = "The part of the outlet in which it stands, as published.") @Nullable
        String section,

        @Schema(
                description =
                        "Where the page says that it stands, on the same site. Evidence: the article goes by url.")
        @Nullable
        String canonicalUrl,

        @Schema(description = "Where each fact comes from, and what other places say.")
        List<ReceiptView> receipts,

        Instant retrievedAt,

        @Schema(description = "The body's paragraphs joined by one line feed; spans count its Unicode code points.")
        String text,

        @Schema(description = "SHA-256 of the text's UTF-8, hexadecimal.")
        String textSha256,

        @Schema(
                description =
                        "Corrections, clarifications, editor's notes, updates and withdrawals that stand in the text.")
        List<NoteView> notes) {

    public static ArticleVersionView of(ArticleVersion version) {
        var facts = version.facts();
        var published = facts.published();
        return new ArticleVersionView(
                version.id().toString(),
                version.articleId().toString(),
                version.number(),
                version.reason(),
                version.url(),
                facts.publisher(),
                facts.title(),
                facts.byline(),
                facts.dateline(),
                facts.credit(),
                facts.language(),
                published == null ? null : published.at(),
                published == null ? null : published.on(),
                published == null ? null : published.precision(),
                facts.modifiedAt(),
                facts.section(),
                facts.canonicalUrl(),
                ReceiptView.of(facts.receipts()),
                version.retrievedAt(),
                version.text(),
                version.textSha256(),
                NoteView.of(version.notes()));
    }
}
