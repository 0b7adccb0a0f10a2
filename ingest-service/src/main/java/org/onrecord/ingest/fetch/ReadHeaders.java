package org.onrecord.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.exchange.Answer;

/** Reads what matters of an answer's headers. */
final class ReadHeaders {

    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([A-Za-z0-9_.:+-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,60}");
    private static final Pattern VALIDATOR = Pattern.compile("[\\x20-\\x7e]{1,1000}");

    private ReadHeaders() {}

    static AnswerHeaders of(Answer answer, Clock clock, Duration longestRetry) {
        return new AnswerHeaders(
                answer.header("Content-Type"),
                validator(answer.header("ETag")),
                validator(answer.header("Last-Modified")),
                maxAge(answer.header("Cache-Control")),
                RetryAfter.read(answer.header("Retry-After"), clock.instant(), longestRetry));
    }

    static FetchedBody body(Answer answer) {
        var contentType = answer.header("Content-Type");
        return new FetchedBody(answer.body(), mediaType(contentType), charset(contentType));
    }

    /** Null if the header is missing or is no media type. */
    static @Nullable String mediaType(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        var type = contentType.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return MEDIA_TYPE.matcher(type).matches() ? type : null;
    }

    /** A validator that can be sent back as it came; others are worth nothing. */
    static @Nullable String validator(@Nullable String value) {
        return value != null && VALIDATOR.matcher(value).matches() ? value : null;
    }

    private static @Nullable String charset(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        var found = CHARSET.matcher(contentType);
        return found.find() ? found.group(1) : null;
    }

    private static @Nullable Duration maxAge(@Nullable String cacheControl) {
        if (cacheControl == null) {
            return null;
        }
        var found = MAX_AGE.matcher(cacheControl);
        return found.find() ? Duration.ofSeconds(Long.parseLong(found.group(1))) : null;
    }
}
