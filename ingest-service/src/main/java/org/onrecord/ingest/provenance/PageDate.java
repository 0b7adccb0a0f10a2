package org.onrecord.ingest.provenance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the dates that pages and texts print, which keep to no standard: ISO 8601 with and without an offset, the mail
 * format of RFC 5322, and English dates ("October 8, 2020", "Thursday, 8 Oct. 2020"). A time without an offset counts as
 * a day, because its zone is not known. Month-number dates such as 10/08/2020 are left alone: nobody knows their order.
 */
public final class PageDate {

    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:$|[T ].*)");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
                    + "(?:(?<month>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month2>\\p{L}{3,9})\\.?)"
                    + ",?\\s+(?<year>\\d{4})\\b(?<rest>.*)$");
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "(?i)[\\s,|–—-]*(?:at\\s+)?(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)?\\s*(?:\\(?[A-Z]{2,4}\\)?|[+-]\\d{2}:?\\d{2})?\\s*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final DateTimeFormatter ISO_LOOSE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][ ]")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private PageDate() {}

    /** The date that a text is, and nothing else but a time of day. */
    public static Optional<PublicationTime> read(String text) {
        var trimmed = text.strip();
        return trimmed.length() > 60
                ? Optional.empty()
                : PublicationTime.read(trimmed)
                        .or(() -> withOffset(trimmed, ISO_LOOSE))
                        .or(() -> withOffset(trimmed, DateTimeFormatter.RFC_1123_DATE_TIME))
                        .or(() -> isoDay(trimmed))
                        .or(() -> english(trimmed));
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

    private static Optional<PublicationTime> english(String text) {
        var match = ENGLISH.matcher(text);
        if (!match.matches() || !TIME_OF_DAY.matcher(match.group("rest")).matches()) {
            return Optional.empty();
        }
        var month = match.group("month") != null ? match.group("month") : match.group("month2");
        var day = match.group("day") != null ? match.group("day") : match.group("day2");
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
        try {
            return Optional.of(PublicationTime.ofDay(
                    LocalDate.of(Integer.parseInt(match.group("year")), number, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
