package org.onrecord.extraction.analysis;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the article version says of itself beside its text. All may be unknown.
 *
 * @param title the headline, not part of the text
 * @param publishedAt publication time with the offset that the publisher gave
 * @param publishedOn publication day at the publisher; relative dates are read from it, never from the time of processing
 * @param language BCP 47 tag
 * @param publisher the outlet that published it
 * @param dateline place (and date) line taken off the text's beginning
 * @param credit the agency credited
 */
public record ArticleFacts(
        @Nullable String title,
        @Nullable OffsetDateTime publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String dateline,
        @Nullable String credit) {

    public static final ArticleFacts UNKNOWN = new ArticleFacts(null, null, null, null, null, null, null);

    public static ArticleFacts publishedOn(LocalDate day) {
        return new ArticleFacts(null, null, day, null, null, null, null);
    }
}
