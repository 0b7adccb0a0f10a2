package org.onrecord.ingest.submission;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.article.Source;
import org.onrecord.ingest.clean.ArticleFacts;
import org.onrecord.ingest.fetch.NewFetch;
import org.onrecord.ingest.provenance.LanguageTag;
import org.onrecord.ingest.provenance.PublicationTime;
import org.onrecord.ingest.provenance.Receipt;

/** Checks what a client sends and reads it. Reports all that is wrong at once, with a pointer to each field. */
@Singleton
public final class ReadSubmission {

    private final SubmissionConfig limits;
    private final DateLimits dates;

    ReadSubmission(SubmissionConfig limits, DateLimits dates) {
        this.limits = limits;
        this.dates = dates;
    }

    /**
     * The article that a body describes.
     *
     * @throws org.onrecord.platform.problem.ProblemException invalid-body, article-too-long or article-unreadable
     */
    public Submission read(NewArticle body) {
        var check = new FieldCheck();
        var url = url(check, body.url());
        var externalId = check.line("externalId", body.externalId(), limits.maxExternalId());
        var given = facts(check, body);
        checkOneContent(check, body);
        check.end();
        return new Submission(url, externalId, source(body.text(), body.html()), given);
    }

    /** The page that a body asks for, and what it says of it; empty if it brings a text or a page itself, or names none. */
    public Optional<NewFetch> readFetch(NewArticle body) {
        if (body.text() != null || body.html() != null || body.url() == null) {
            return Optional.empty();
        }
        var check = new FieldCheck();
        var url = url(check, body.url());
        var externalId = check.line("externalId", body.externalId(), limits.maxExternalId());
        var given = facts(check, body);
        check.end();
        return Optional.ofNullable(url).map(page -> new NewFetch(page, externalId, given));
    }

    /** The page of a cleaning, checked as that of an article is. */
    Submission readPage(NewPage body) {
        var check = new FieldCheck();
        var url = url(check, body.url());
        check.end();
        return new Submission(url, null, source(null, body.html()), ArticleFacts.NONE);
    }

    private ArticleFacts facts(FieldCheck check, NewArticle body) {
        var modified = time(check, "modifiedAt", body.modifiedAt());
        return new ArticleFacts(
                        check.line("title", body.title(), limits.maxTitle()),
                        check.line("byline", body.byline(), limits.maxByline()),
                        null,
                        check.line("credit", body.credit(), limits.maxCredit()),
                        check.line("publisher", body.publisher(), limits.maxPublisher()),
                        language(check, body.language()),
                        time(check, "publishedAt", body.publishedAt()),
                        modified == null ? null : modified.at())
                .from(Receipt.SENDER);
    }

    private static void checkOneContent(FieldCheck check, NewArticle body) {
        if (body.text() != null && body.html() != null) {
            check.add("html", "must not come together with text: send the one that you have from the publisher");
        }
        if (body.text() == null && body.html() == null) {
            check.add("text", "is needed, or html");
        }
    }

    private Source source(@Nullable String text, @Nullable String html) {
        if (text != null) {
            return new Source(Source.Kind.TEXT, ContentCheck.check("text", text, limits.maxText()));
        }
        return new Source(Source.Kind.HTML, ContentCheck.check("html", html == null ? "" : html, limits.maxHtml()));
    }

    private @Nullable CanonicalUrl url(FieldCheck check, @Nullable String url) {
        var line = check.line("url", url, limits.maxUrl());
        if (line == null) {
            return null;
        }
        try {
            var canonical = CanonicalUrl.of(line);
            if (canonical.value().length() > limits.maxUrl()) {
                check.add("url", "must have at most " + limits.maxUrl() + " characters, percent-encoded");
            }
            return canonical;
        } catch (CanonicalUrl.UnusableUrl e) {
            check.add("url", e.getMessage());
            return null;
        }
    }

    private static @Nullable String language(FieldCheck check, @Nullable String tag) {
        if (tag == null) {
            return null;
        }
        var read = LanguageTag.read(tag);
        if (read.isEmpty()) {
            check.add("language", "must be a BCP 47 tag, like en or pt-BR");
        }
        return read.orElse(null);
    }

    private @Nullable PublicationTime time(FieldCheck check, String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var read = PublicationTime.read(text).orElse(null);
        if (read == null) {
            check.add(field, "must be a date like 2026-03-02 or an RFC 3339 date-time like 2026-03-02T08:15:00+01:00");
        } else {
            var refusal = dates.refusal(read.at());
            if (refusal != null) {
                check.add(field, refusal);
            }
        }
        return read;
    }
}
