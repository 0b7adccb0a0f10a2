package org.onrecord.extraction.analysis;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.platform.problem.ProblemException;

/** Checks a text that was sent for analysis, and says of every field at once what is wrong with it. */
@Singleton
final class ReadNewAnalysis {

    private final AnalysisConfig config;
    private final Clock clock;

    ReadNewAnalysis(AnalysisConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** What was sent, checked. */
    record Request(ArticleText text, ArticleFacts facts) {}

    /** @throws ProblemException invalid-body (422) */
    Request read(NewAnalysis sent) {
        var errors = new ArrayList<FieldError>();
        var text = text(sent.text(), errors);
        title(sent.title(), errors);
        language(sent.language(), errors);
        var published = published(sent.publishedAt(), errors);
        if (text == null || !errors.isEmpty()) {
            throw CommonProblems.INVALID_BODY.because(errors.get(0).detail(), errors);
        }
        var facts = new ArticleFacts(
                sent.title(),
                published == null ? null : published.at(),
                published == null ? null : published.on(),
                sent.language(),
                null,
                null,
                null);
        return new Request(text, facts);
    }

    private @Nullable ArticleText text(@Nullable String sent, List<FieldError> errors) {
        if (sent == null || sent.isBlank()) {
            errors.add(new FieldError("/text", "A text with at least one word is needed"));
            return null;
        }
        int unfit = firstUnfit(sent);
        if (unfit >= 0) {
            errors.add(new FieldError(
                    "/text",
                    String.format("The text has the character U+%04X, which is no text", sent.codePointAt(unfit))));
            return null;
        }
        var text = new ArticleText(sent);
        if (text.length() > config.maxTextLength()) {
            errors.add(new FieldError("/text", tooLong("text", config.maxTextLength(), text.length())));
            return null;
        }
        return text;
    }

    private void title(@Nullable String title, List<FieldError> errors) {
        if (title == null) {
            return;
        }
        int length = title.codePointCount(0, title.length());
        if (length > config.maxTitleLength()) {
            errors.add(new FieldError("/title", tooLong("title", config.maxTitleLength(), length)));
        }
        if (firstUnfit(title) >= 0) {
            errors.add(new FieldError("/title", "The title has a control character"));
        }
    }

    private static void language(@Nullable String tag, List<FieldError> errors) {
        if (tag == null) {
            return;
        }
        try {
            if (tag.isEmpty()) {
                throw new IllformedLocaleException();
            }
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            errors.add(new FieldError("/language", "A BCP 47 language tag is needed, for example en or pt-BR"));
        }
    }

    private @Nullable PublicationTime published(@Nullable String sent, List<FieldError> errors) {
        if (sent == null) {
            return null;
        }
        try {
            var published = PublicationTime.parse(sent);
            if (published.isBeforeAnyNewspaper()) {
                errors.add(new FieldError("/publishedAt", "The year must be 1600 or later"));
            }
            if (published.isAfter(OffsetDateTime.now(clock).plus(config.maxAhead()))) {
                errors.add(new FieldError(
                        "/publishedAt", "It may lie " + config.maxAhead().toDays() + " days ahead of now at most"));
            }
            return published;
        } catch (DateTimeException e) {
            errors.add(new FieldError(
                    "/publishedAt",
                    "An RFC 3339 date-time or date is needed, for example 2020-10-08T09:00:00+09:00 or 2020-10-08"));
            return null;
        }
    }

    /** Index of the first character that XML 1.0 (2.2, Char) refuses: what comes in here goes out as XML too. */
    private static int firstUnfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean control = unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r';
            if (control || unit == '\uFFFE' || unit == '\uFFFF') {
                return i;
            }
        }
        return -1;
    }

    private static String tooLong(String what, int limit, int length) {
        return "The " + what + " may have " + limit + " code points, not " + length;
    }
}
