package org.onrecord.timeline.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.claim.Vocabulary.Basis;
import org.onrecord.timeline.claim.When;

/** Dates as people write them: "2 March 2024", "June 2023", "March 2024 to May 2024", "by 14 March 2024". */
final class DateText {

    static final String UNDATED = "Undated";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateText() {}

    /** The heading under which an entry stands: its date, or the day at which it stands in the order. */
    static String heading(When when) {
        var first = when.earliest();
        var last = when.latest();
        if (first == null && last == null) {
            return UNDATED;
        }
        if (first == null) {
            return DAY.format(last);
        }
        return last == null ? "From " + DAY.format(first) : span(first, last);
    }

    /** What the heading leaves open; null if nothing. */
    static @Nullable String note(When when) {
        if (when.basis() == Basis.PUBLICATION) {
            return "said by the day of publication";
        }
        if (when.earliest() == null && when.latest() != null) {
            return "by that day";
        }
        return when.basis() == Basis.RELATION ? "dated by another event" : null;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.equals(last.withDayOfMonth(last.lengthOfMonth()));
        if (!wholeMonths) {
            return DAY.format(first) + " to " + DAY.format(last);
        }
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return first.getYear() == last.getYear() ? "" + first.getYear() : first.getYear() + " to " + last.getYear();
        }
        boolean oneMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        return oneMonth ? MONTH.format(first) : MONTH.format(first) + " to " + MONTH.format(last);
    }
}
