package org.onrecord.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.VersionId;
import org.onrecord.platform.problem.Problem;

/**
 * Fetches the page of a known article again, under the condition that it changed, and has what is new taken in. Blocking; to
 * be called outside a transaction. What was taken in is listed among the fetches.
 */
@Singleton
public final class FetchAgain {

    /** What became of a page since. */
    public sealed interface Outcome {

        /** It is what it was. */
        record Unchanged() implements Outcome {}

        /** It has another text, headline, byline, date or credit, and a new version. */
        record Changed(VersionId version) implements Outcome {}

        /** The host says that it is gone for good (410). */
        record Gone(Problem problem) implements Outcome {}

        /**
         * It could not be seen, or it is no article any more, or it leads elsewhere; nothing was taken in.
         *
         * @param retryable whether another try may help soon
         * @param retryAfter how long to wait for it at least
         */
        record Failed(
                Problem problem,
                boolean retryable,
                @Nullable Duration retryAfter) implements Outcome {}
    }

    private final Fetcher fetcher;
    private final FetchPage fetchPage;
    private final Fetches fetches;
    private final MeterRegistry meters;

    FetchAgain(Fetcher fetcher, FetchPage fetchPage, Fetches fetches, MeterRegistry meters) {
        this.fetcher = fetcher;
        this.fetchPage = fetchPage;
        this.fetches = fetches;
        this.meters = meters;
    }

    /** @param url the article's own */
    public Outcome fetch(ArticleId article, CanonicalUrl url) {
        var last = fetches.findLastOf(article).map(Fetch::received).orElse(null);
        var request = FetchRequest.page(url.value());
        var outcome = fetcher.fetch(last == null ? request : request.unlessStill(last.etag(), last.lastModified()));
        var again = read(outcome, url);
        meters.counter(
                        "onrecord.refetches",
                        "outcome",
                        again.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .increment();
        return again;
    }

    private Outcome read(FetchOutcome outcome, CanonicalUrl url) {
        if (outcome instanceof FetchOutcome.NotModified) {
            return new Outcome.Unchanged();
        }
        if (outcome instanceof FetchOutcome.Gone gone) {
            return new Outcome.Gone(gone.problem());
        }
        if (outcome instanceof FetchOutcome.Refused refused) {
            return new Outcome.Failed(refused.problem(), false, null);
        }
        if (outcome instanceof FetchOutcome.Failed failed) {
            return new Outcome.Failed(failed.problem(), failed.retryable(), failed.retryAfter());
        }
        return take((FetchOutcome.Fetched) outcome, url);
    }

    private Outcome take(FetchOutcome.Fetched fetched, CanonicalUrl url) {
        if (!url.equals(CanonicalUrl.of(String.valueOf(fetched.finalUrl())))) {
            // Sites send readers of a page that they took away to the front page: that is no new version.
            var problem = FetchProblems.MOVED.because("The page leads to " + fetched.finalUrl());
            return new Outcome.Failed(problem.problem(), false, null);
        }
        var asked = NewFetch.of(url);
        var result = fetchPage.take(asked, fetched);
        var failed = result.failed();
        if (failed != null) {
            return new Outcome.Failed(failed.problem(), false, null);
        }
        var taken = Objects.requireNonNull(result.taken(), "what did not fail was taken in");
        var received = Objects.requireNonNull(result.received(), "what was taken in was received");
        fetches.addDone(asked, taken, result.hops(), received);
        return taken.outcome().equals(PageReceiver.KNOWN)
                ? new Outcome.Unchanged()
                : new Outcome.Changed(taken.version());
    }
}
