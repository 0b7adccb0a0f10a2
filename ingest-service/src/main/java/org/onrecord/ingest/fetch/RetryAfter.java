package org.onrecord.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,18}");

    private RetryAfter() {}

    /** How long to wait, not less than nothing and not more than {@code longest}; null if the header is missing or unreadable. */
    static @Nullable Duration read(@Nullable String header, Instant now, Duration longest) {
        if (header == null) {
            return null;
        }
        var value = header.strip();
        Duration asked;
        if (SECONDS.matcher(value).matches()) {
            asked = Duration.ofSeconds(Long.parseLong(value));
        } else {
            var date = DateUtils.parseStandardDate(value);
            if (date == null) {
                return null;
            }
            asked = Duration.between(now, date);
        }
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(longest) < 0 ? asked : longest;
    }
}
