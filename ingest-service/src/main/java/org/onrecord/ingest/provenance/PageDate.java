package org.onrecord.ingest.provenance;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the dates that pages and texts print, which keep to no standard: ISO 8601 with and without an offset, the mail
 * format of RFC 5322, and printed dates in many languages ("October 8, 2020", "8. Oktober 2020"). A time without an offset
 * counts as a day, because its zone is not known. A date such as 10/08/2020 is read only where its order is known.
 */
public final class PageDate {

    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:$|[T ].*)");
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,12}\\.?,?\\s*");
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "(?i)[\\s,|–—-]*(?:at\\s+)?(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)?\\s*(?:\\(?[A-Z]{2,4}\\)?|[+-]\\d{2}:?\\d{2})?\\s*");
    private static final DateTimeFormatter ISO_LOOSE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][ ]")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private PageDate() {}

    /** The date that a text is, and nothing else but a weekday and a time of day. */
    public static Optional<PublicationTime> read(String text) {
        return read(text, DateOrder.UNKNOWN);
    }

    static Optional<PublicationTime> read(String text, DateOrder order) {
        var trimmed = text.strip();
        return trimmed.length() > 60
                ? Optional.empty()
                : PublicationTime.read(trimmed)
                        .or(() -> withOffset(trimmed, ISO_LOOSE))
                        .or(() -> withOffset(trimmed, DateTimeFormatter.RFC_1123_DATE_TIME))
                        .or(() -> isoDay(trimmed))
                        .or(() -> printed(trimmed, order));
    }

    private static Optional<PublicationTime> withOffset(String text, DateTimeFormatter format) {
        try {
            return Optional.of(PublicationTime.ofTime(OffsetDateTime.parse(text, format)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PublicationTime> isoDay(String text) {
        var match = ISO_DAY.matcher(text);
        return match.matches() ? PublicationTime.read(match.group(1)) : Optional.empty();
    }

    private static Optional<PublicationTime> printed(String text, DateOrder order) {
        var days = DatesInText.of(text, order);
        if (days.size() != 1) {
            return Optional.empty();
        }
        var day = days.get(0);
        var before = text.substring(0, day.start());
        boolean onlyDate = (before.isEmpty() || WEEKDAY.matcher(before).matches())
                && TIME_OF_DAY.matcher(text.substring(day.end())).matches();
        return onlyDate ? Optional.of(PublicationTime.ofDay(day.day())) : Optional.empty();
    }
}
