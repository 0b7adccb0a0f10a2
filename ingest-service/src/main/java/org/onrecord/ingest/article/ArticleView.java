package org.onrecord.ingest.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article on the wire. */
@Schema(name = "Article", description = "One piece at one canonical URL, or without URL one text of one publisher.")
public record ArticleView(
        String id,
        @Schema(description = "Canonical.") @Nullable String url,
        @Nullable String publisher,

        @Schema(description = "The publisher's own id.") @Nullable
        String externalId,

        Instant createdAt,

        @Schema(
                description =
                        "When its content last changed; a re-cleaning of the same bytes, or a cosmetic change, does not count.")
        Instant changedAt,

        @Schema(description = "When it last came, changed or not.")
        Instant lastSeenAt,

        @Schema(description = "The copies that it belongs to; null if it has none, or was not compared yet.") @Nullable
        CopyGroupView copyGroup,

        ArticleVersionView latestVersion,

        @Schema(description = "The publisher withdrew it; null if it stands.") @Nullable
        RetractionView retraction) {

    public static ArticleView of(Article article) {
        var retraction = article.retraction();
        return new ArticleView(
                article.id().toString(),
                article.url(),
                article.publisher(),
                article.externalId(),
                article.createdAt(),
                article.changedAt(),
                article.lastSeenAt(),
                CopyGroupView.of(article.copyGroup()),
                ArticleVersionView.of(article.latest()),
                retraction == null ? null : RetractionView.of(retraction));
    }
}
