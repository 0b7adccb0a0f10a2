package org.onrecord.ingest.clean;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.provenance.PublicationTime;

/**
 * What is known of an article beside its words. What the sender gives stands above what the page says, and that above
 * what is read from the text.
 *
 * @param title the headline, exactly as given
 * @param byline the writers as published, without "By"
 * @param dateline place and date of filing as published
 * @param credit agency or outlet from which the text was taken, as published
 * @param language BCP 47 tag
 */
public record ArticleFacts(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable PublicationTime published,
        @Nullable OffsetDateTime modifiedAt) {

    public static final ArticleFacts NONE = new ArticleFacts(null, null, null, null, null, null, null, null);

    /** These facts, each gap filled from the others. */
    public ArticleFacts orElse(ArticleFacts others) {
        return new ArticleFacts(
                first(title, others.title),
                first(byline, others.byline),
                first(dateline, others.dateline),
                first(credit, others.credit),
                first(publisher, others.publisher),
                first(language, others.language),
                first(published, others.published),
                first(modifiedAt, others.modifiedAt));
    }

    public static ArticleFacts ofTitle(@Nullable String title) {
        return new ArticleFacts(title, null, null, null, null, null, null, null);
    }

    public static ArticleFacts ofDateline(@Nullable String dateline) {
        return new ArticleFacts(null, null, dateline, null, null, null, null, null);
    }

    public static ArticleFacts ofCredit(@Nullable String credit) {
        return new ArticleFacts(null, null, null, credit, null, null, null, null);
    }

    public static ArticleFacts ofPublished(PublicationTime published) {
        return new ArticleFacts(null, null, null, null, null, null, published, null);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
