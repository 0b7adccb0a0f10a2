package org.onrecord.ingest.fetch;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.clean.ArticleFacts;
import org.onrecord.ingest.provenance.Precision;
import org.onrecord.ingest.provenance.PublicationTime;

/** What the sender says of a page, as it is kept with the fetch. */
record GivenFacts(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String credit,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable Precision publishedPrecision,
        @Nullable String modifiedAt) {

    static GivenFacts of(ArticleFacts facts) {
        var published = facts.published();
        var modified = facts.modifiedAt();
        return new GivenFacts(
                facts.title(),
                facts.byline(),
                facts.credit(),
                facts.publisher(),
                facts.language(),
                published == null ? null : published.at().toString(),
                published == null ? null : published.precision(),
                modified == null ? null : modified.toString());
    }

    ArticleFacts facts() {
        var published = publishedAt == null || publishedPrecision == null
                ? null
                : new PublicationTime(OffsetDateTime.parse(publishedAt), publishedPrecision);
        var modified = modifiedAt == null ? null : OffsetDateTime.parse(modifiedAt);
        return new ArticleFacts(title, byline, null, credit, publisher, language, published, modified);
    }
}
