package org.onrecord.ingest.submission;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.article.NoteView;
import org.onrecord.ingest.article.ReceiptView;
import org.onrecord.ingest.clean.CleanArticle;
import org.onrecord.ingest.provenance.Precision;

/** What a version would hold, were the page taken in: a version's fields but those that storing gives it. */
@Schema(name = "CleanedArticle", description = "The fields of a version, nothing stored.")
@JsonPropertyOrder({
    "url",
    "publisher",
    "title",
    "byline",
    "dateline",
    "credit",
    "language",
    "publishedAt",
    "publishedOn",
    "publishedPrecision",
    "modifiedAt",
    "section",
    "canonicalUrl",
    "receipts",
    "text",
    "textSha256",
    "notes"
})
public record CleanedView(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String language,
        @Nullable OffsetDateTime publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable Precision publishedPrecision,
        @Nullable OffsetDateTime modifiedAt,
        @Nullable String section,
        @Nullable String canonicalUrl,
        List<ReceiptView> receipts,
        String text,
        String textSha256,
        List<NoteView> notes) {

    static CleanedView of(@Nullable CanonicalUrl url, CleanArticle article) {
        var facts = article.facts();
        var published = facts.published();
        return new CleanedView(
                url == null ? null : url.value(),
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
                article.body().text().text(),
                article.body().text().sha256(),
                NoteView.of(article.notes()));
    }
}
