package org.onrecord.ingest.clean;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.provenance.Precision;
import org.onrecord.ingest.provenance.PublicationTime;
import org.onrecord.ingest.provenance.Receipt;

/**
 * What is known of an article beside its words. What the sender gives stands above what the page says, and that above
 * what is read from the text.
 *
 * @param title the headline, exactly as given
 * @param byline the writers as published, without "By"
 * @param dateline place and date of filing as published
 * @param credit agency or outlet from which the text was taken, as published
 * @param language BCP 47 tag
 * @param section the part of the outlet in which it stands, as published
 * @param canonicalUrl where the page says that it stands, on the same site; evidence, not the article's key
 * @param receipts where each fact comes from, and what other places say
 */
public record ArticleFacts(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable PublicationTime published,
        @Nullable OffsetDateTime modifiedAt,
        @Nullable String section,
        @Nullable String canonicalUrl,
        List<Receipt> receipts) {

    public static final ArticleFacts NONE = new ArticleFacts(null, null, null, null, null, null, null, null);

    public ArticleFacts {
        receipts = List.copyOf(receipts);
    }

    /** Facts that no receipt says the origin of yet, see {@link #from}. */
    public ArticleFacts(
            @Nullable String title,
            @Nullable String byline,
            @Nullable String dateline,
            @Nullable String credit,
            @Nullable String publisher,
            @Nullable String language,
            @Nullable PublicationTime published,
            @Nullable OffsetDateTime modifiedAt) {
        this(title, byline, dateline, credit, publisher, language, published, modifiedAt, null, null, List.of());
    }

    /** These facts, each gap filled from the others; the receipts say what the others hold against the facts that stay. */
    public ArticleFacts orElse(ArticleFacts others) {
        return new ArticleFacts(
                first(title, others.title),
                first(byline, others.byline),
                first(dateline, others.dateline),
                first(credit, others.credit),
                first(publisher, others.publisher),
                first(language, others.language),
                first(published, others.published),
                first(modifiedAt, others.modifiedAt),
                first(section, others.section),
                first(canonicalUrl, others.canonicalUrl),
                receiptsOver(others.receipts));
    }

    /** These facts with a receipt for each that has none: all come from one source. */
    public ArticleFacts from(String source) {
        var known = new LinkedHashMap<String, Receipt>();
        values().forEach((field, value) -> known.put(field, Receipt.of(field, source, value)));
        receipts.forEach(receipt -> known.put(receipt.field(), receipt));
        return with(published, modifiedAt, List.copyOf(known.values()));
    }

    /** These facts without the dates given as false. */
    public ArticleFacts withDates(@Nullable PublicationTime published, @Nullable OffsetDateTime modifiedAt) {
        return with(
                published,
                modifiedAt,
                receipts.stream()
                        .filter(receipt -> published != null || !receipt.field().equals("publishedAt"))
                        .filter(receipt ->
                                modifiedAt != null || !receipt.field().equals("modifiedAt"))
                        .toList());
    }

    public static ArticleFacts ofTitle(@Nullable String title) {
        return new ArticleFacts(title, null, null, null, null, null, null, null).from(Receipt.TEXT);
    }

    public static ArticleFacts ofDateline(@Nullable String dateline) {
        return new ArticleFacts(null, null, dateline, null, null, null, null, null).from(Receipt.TEXT);
    }

    public static ArticleFacts ofCredit(@Nullable String credit) {
        return new ArticleFacts(null, null, null, credit, null, null, null, null).from(Receipt.TEXT);
    }

    public static ArticleFacts ofPublished(PublicationTime published) {
        return new ArticleFacts(null, null, null, null, null, null, published, null).from(Receipt.TEXT);
    }

    private ArticleFacts with(
            @Nullable PublicationTime changedPublished,
            @Nullable OffsetDateTime changedModified,
            List<Receipt> changedReceipts) {
        return new ArticleFacts(
                title,
                byline,
                dateline,
                credit,
                publisher,
                language,
                changedPublished,
                changedModified,
                section,
                canonicalUrl,
                changedReceipts);
    }

    private List<Receipt> receiptsOver(List<Receipt> others) {
        var known = new LinkedHashMap<String, Receipt>();
        Stream.concat(receipts.stream(), others.stream())
                .forEach(receipt -> known.merge(receipt.field(), receipt, Receipt::over));
        return List.copyOf(known.values());
    }

    /** The facts by their names in the API, as written. */
    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        put(values, "title", title);
        put(values, "byline", byline);
        put(values, "dateline", dateline);
        put(values, "credit", credit);
        put(values, "publisher", publisher);
        put(values, "language", language);
        put(values, "publishedAt", published == null ? null : written(published));
        put(values, "modifiedAt", modifiedAt == null ? null : written(modifiedAt));
        put(values, "section", section);
        put(values, "canonicalUrl", canonicalUrl);
        return values;
    }

    private static String written(PublicationTime time) {
        return time.precision() == Precision.DAY ? time.on().toString() : written(time.at());
    }

    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
