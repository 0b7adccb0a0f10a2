package org.onrecord.ingest.article;

import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** Why an article, or something of it, cannot be read. */
@Singleton
public final class ArticleProblems implements ProblemCatalogue {

    private static final ProblemType ARTICLE_NOT_FOUND = new ProblemType(
            "article-not-found",
            404,
            "There is no such article",
            "No article has this id. Ids come from the list of articles.");
    private static final ProblemType VERSION_NOT_FOUND = new ProblemType(
            "version-not-found",
            404,
            "There is no such version",
            "No version, or none of this article, has this id. Ids come from the article's list of versions.");

    private static final ProblemType RAW_BYTES_EXPIRED = new ProblemType(
            "raw-bytes-expired",
            410,
            "The bytes are not kept any more",
            "The bytes received of this version were kept as long as onrecord.ingest.raw.retention says. Its clean text stays.");

    private static final ProblemType REDACTED = new ProblemType(
            "redacted",
            451,
            "The article was erased",
            "Law or the safety of a source asked for it. Nothing of it is shown or taken in again;"
                    + " /v1/articles/{id}/redaction says when and why.");

    @Override
    public List<ProblemType> types() {
        return List.of(ARTICLE_NOT_FOUND, VERSION_NOT_FOUND, RAW_BYTES_EXPIRED, REDACTED);
    }

    public static ProblemException articleNotFound() {
        return ARTICLE_NOT_FOUND.because("No article has this id");
    }

    static ProblemException rawBytesExpired() {
        return RAW_BYTES_EXPIRED.because("The bytes of this version were kept for a time that is over");
    }

    /** @param articleId the article that was erased */
    public static ProblemException redacted(String articleId) {
        return REDACTED.because("The article was erased").with("articleId", articleId);
    }

    public static ProblemException versionNotFound() {
        return VERSION_NOT_FOUND.because("No version has this id");
    }
}
