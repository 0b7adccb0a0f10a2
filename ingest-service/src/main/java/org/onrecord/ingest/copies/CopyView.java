package org.onrecord.ingest.copies;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.Article;
import org.onrecord.ingest.provenance.Precision;

/** One copy on the wire, as compared with the article that was asked for. */
@Schema(name = "Copy", description = "An article of the same group, as compared with the one asked for.")
public record CopyView(
        String articleId,

        @Schema(
                description =
                        "EXACT: the same words; EDITED: most words; EXCERPT: the shorter is for the most part taken from the longer; INDIRECT: alike only through others of the group.")
        CopyKind kind,

        @Schema(
                description =
                        "0 to 1: of an excerpt the share of the shorter text's word sequences that the longer has, else the share of all that both have.")
        double similarity,

        @Schema(description = "Whether it is the group's probable origin.")
        boolean origin,

        @Schema(description = "How many words the text has.")
        int words,

        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable OffsetDateTime publishedAt,
        @Nullable Precision publishedPrecision,
        Instant createdAt,

        @Schema(description = "The agency that it is credited to.") @Nullable
        WireCreditView agency) {

    static CopyView of(Article article, Compared compared) {
        var facts = article.latest().facts();
        var published = facts.published();
        var group = article.copyGroup();
        return new CopyView(
                article.id().toString(),
                compared.kind(),
                compared.similarity(),
                group != null && group.origin().equals(article.id()),
                compared.words(),
                facts.title(),
                article.url(),
                facts.publisher() != null ? facts.publisher() : article.publisher(),
                published == null ? null : published.at(),
                published == null ? null : published.precision(),
                article.createdAt(),
                WireCreditView.of(article));
    }

    /** How a text compares with the one asked for. */
    record Compared(CopyKind kind, double similarity, int words) {}
}
