package org.onrecord.ingest.submission;

import jakarta.inject.Singleton;
import org.onrecord.ingest.article.Source;
import org.onrecord.ingest.clean.CleanArticle;
import org.onrecord.ingest.clean.Cleaning;
import org.onrecord.ingest.clean.CleaningLimits;
import org.onrecord.ingest.provenance.FactLimits;

/** Cleans what was sent, as text or as page. */
@Singleton
final class CleanSubmission {

    private final DateLimits dates;
    private final Cleaning cleaning;

    CleanSubmission(CleaningConfig config, FactsConfig facts, DateLimits dates) {
        this.dates = dates;
        var factLimits = new FactLimits(
                facts.maxJsonLd(),
                facts.maxJsonLdDepth(),
                facts.maxJsonLdNodes(),
                facts.maxRejected(),
                date -> dates.refusal(date) == null);
        this.cleaning = new Cleaning(
                new CleaningLimits(config.maxLines(), config.maxElements(), config.maxDepth(), factLimits));
    }

    /** @throws org.onrecord.platform.problem.ProblemException article-unreadable, page-paywalled, page-is-error or page-needs-javascript (422) */
    CleanArticle clean(Submission submission) {
        var source = submission.source();
        boolean isText = source.kind() == Source.Kind.TEXT;
        try {
            var article = isText
                    ? cleaning.ofText(source.content(), submission.given())
                    : cleaning.ofHtml(source.content(), submission.url(), submission.given());
            return new CleanArticle(article.body(), dates.plausible(article.facts()));
        } catch (Cleaning.NoArticle e) {
            throw SubmissionProblems.noArticle(e.problem());
        } catch (Cleaning.Unreadable e) {
            throw SubmissionProblems.unreadable(isText ? "text" : "html", String.valueOf(e.getMessage()));
        }
    }
}
