package org.onrecord.ingest.provenance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an article was published.
 *
 * @param at with the offset that was given, to the microsecond; with precision DAY midnight UTC of that day, which
 *     stands for the day and is not a time
 * @param precision whether the time of day was given
 */
public record PublicationTime(OffsetDateTime at, Precision precision) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final DateTimeFormatter RFC_3339 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][ ]HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    public PublicationTime {
        // PostgreSQL keeps microseconds; the time must be the same before and after it was stored.
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public static PublicationTime ofDay(LocalDate day) {
        return new PublicationTime(day.atStartOfDay().atOffset(ZoneOffset.UTC), Precision.DAY);
    }

    public static PublicationTime ofTime(OffsetDateTime at) {
        return new PublicationTime(at, Precision.TIME);
    }

    /** Reads a date ({@code 2020-10-08}) or an RFC 3339 date-time; empty if the text is neither or no such day exists. */
    public static Optional<PublicationTime> read(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(ofDay(LocalDate.parse(text)));
            }
            return Optional.of(ofTime(OffsetDateTime.parse(text, RFC_3339)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The local date of publication: the day in the zone that was given. */
    public LocalDate on() {
        return at.toLocalDate();
    }

    /** Whether both name the same moment, day and precision, whatever the notation. */
    public boolean sameAs(PublicationTime other) {
        return at.isEqual(other.at) && on().equals(other.on()) && precision == other.precision;
    }
}
