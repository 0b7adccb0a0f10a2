package org.onrecord.ingest.submission;

import jakarta.inject.Singleton;
import org.onrecord.ingest.article.Source;
import org.onrecord.ingest.fetch.FetchedPage;
import org.onrecord.ingest.fetch.PageReceiver;

/** Takes a fetched page in exactly as a submitted one. */
@Singleton
final class TakeFetchedPage implements PageReceiver {

    private final SubmitArticle submitArticle;
    private final SubmissionConfig limits;

    TakeFetchedPage(SubmitArticle submitArticle, SubmissionConfig limits) {
        this.submitArticle = submitArticle;
        this.limits = limits;
    }

    @Override
    public Taken take(FetchedPage page) {
        var text = page.text();
        var content = page.isHtml()
                ? ContentCheck.check("html", text.text(), limits.maxHtml())
                : ContentCheck.check("text", text.text(), limits.maxText());
        var kind = page.isHtml() ? Source.Kind.HTML : Source.Kind.TEXT;
        var source = Source.received(kind, content, page.bytes(), text.charset());
        var submitted = submitArticle.submit(new Submission(page.url(), page.externalId(), source, page.given()), null);
        var latest = submitted.article().latest();
        return new Taken(
                submitted.article().id(), latest.id(), submitted.outcome().name());
    }
}
