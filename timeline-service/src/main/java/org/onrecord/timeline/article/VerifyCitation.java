package org.onrecord.timeline.article;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;
import org.onrecord.timeline.article.Verdict.Reason;

/** Checks whether exact words stand at a place of a version's text. */
@Singleton
public class VerifyCitation {

    private final ArticleVersions versions;

    VerifyCitation(ArticleVersions versions) {
        this.versions = versions;
    }

    /** Empty if the version is not known. */
    Optional<Verdict> verify(String versionId, Span span, String exact) {
        if (versions.isRedacted(versionId)) {
            return Optional.of(new Verdict(false, Reason.REDACTED));
        }
        return versions.find(versionId).map(version -> verdict(new ArticleText(version.text()), span, exact));
    }

    static Verdict verdict(ArticleText text, Span span, String exact) {
        if (span.end() > text.length()) {
            return new Verdict(false, Reason.PAST_END);
        }
        return text.exact(span).equals(exact) ? new Verdict(true, null) : new Verdict(false, Reason.DIFFERENT_TEXT);
    }
}
