package org.onrecord.ingest.provenance;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a fact comes from.
 *
 * @param field the fact's name in the API: {@code title}, {@code byline}, {@code publishedAt} ...
 * @param source where it was found: {@code sender}, {@code text}, or a place of the page ({@code json-ld:headline},
 *     {@code meta:og:title}, {@code element:h1}, {@code line:published}, {@code url})
 * @param value as found there
 * @param rejected what other places say instead, in the order in which they count
 */
public record Receipt(String field, String source, String value, List<Rejected> rejected) {

    public static final String SENDER = "sender";
    public static final String TEXT = "text";

    /** Re-cleanings of one text add to what was rejected before; further values are not kept. */
    private static final int MOST_REJECTED = 20;

    public Receipt {
        rejected = List.copyOf(rejected);
    }

    /** What another place says, and was not taken. */
    public record Rejected(String source, String value) {}

    public static Receipt of(String field, String source, String value) {
        return new Receipt(field, source, value, List.of());
    }

    /** This receipt, and what the other one says against it. */
    public Receipt over(Receipt other) {
        var others = Stream.of(
                        rejected.stream(),
                        Stream.of(new Rejected(other.source(), other.value())),
                        other.rejected().stream())
                .flatMap(all -> all)
                .filter(one -> !one.value().equals(value))
                .distinct()
                .limit(MOST_REJECTED)
                .toList();
        return new Receipt(field, source, value, others);
    }
}
