package org.onrecord.ingest.submission;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why a submission is refused. */
@Singleton
public final class SubmissionProblems implements ProblemCatalogue {

    private static final ProblemType ARTICLE_TOO_LONG = new ProblemType(
            "article-too-long",
            413,
            "The article is too long",
            "The text or page has more characters than the service takes; the limit stands in the problem.");
    private static final ProblemType ARTICLE_UNREADABLE = new ProblemType(
            "article-unreadable",
            422,
            "No article can be read from this",
            "The text or page holds no article text, or is built so that it cannot be read. Nothing was stored.");
    private static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType(
            "idempotency-key-reused",
            422,
            "The Idempotency-Key belongs to another request",
            "The key came before with another body. Use a new key for each new request.");

    @Override
    public List<ProblemType> types() {
        return List.of(ARTICLE_TOO_LONG, ARTICLE_UNREADABLE, IDEMPOTENCY_KEY_REUSED);
    }

    static ProblemException tooLong(String field, int length, int limit) {
        var detail = "The " + field + " may have " + limit + " characters, not " + length;
        return ARTICLE_TOO_LONG
                .because(detail, List.of(new FieldError("/" + field, detail)))
                .with("limit", limit);
    }

    static ProblemException unreadable(String field, String why) {
        return ARTICLE_UNREADABLE.because(why, List.of(new FieldError("/" + field, why)));
    }

    static ProblemException idempotencyKeyReused() {
        return IDEMPOTENCY_KEY_REUSED.because("This Idempotency-Key came before with another body");
    }
}
