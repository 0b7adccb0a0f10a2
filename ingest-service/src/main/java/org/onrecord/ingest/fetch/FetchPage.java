package org.onrecord.ingest.fetch;

import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.Problem;
import org.onrecord.platform.problem.ProblemException;

/** Fetches a page and has it taken in. */
@Singleton
final class FetchPage {

    /**
     * How a try ended: with an article, or with a problem.
     *
     * @param failed null if the page was taken in
     */
    record Result(
            PageReceiver.@Nullable Taken taken,
            Fetch.@Nullable Received received,
            FetchOutcome.@Nullable Failed failed,
            List<Hop> hops) {}

    private static final Logger LOG = Logger.getLogger(FetchPage.class);

    private final Fetcher fetcher;
    private final PageReceiver receiver;

    FetchPage(Fetcher fetcher, PageReceiver receiver) {
        this.fetcher = fetcher;
        this.receiver = receiver;
    }

    Result fetch(NewFetch asked) {
        var outcome = fetcher.fetch(FetchRequest.page(asked.url().value()));
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            return take(asked, fetched);
        }
        if (outcome instanceof FetchOutcome.Failed failed) {
            return new Result(null, null, failed, failed.hops());
        }
        if (outcome instanceof FetchOutcome.Gone gone) {
            return ended(gone.problem(), null, gone.hops());
        }
        if (outcome instanceof FetchOutcome.Refused refused) {
            return ended(refused.problem(), null, refused.hops());
        }
        throw new IllegalStateException("Nothing was asked under a condition, but the answer is " + outcome);
    }

    /** Has a page taken in that was fetched. */
    Result take(NewFetch asked, FetchOutcome.Fetched fetched) {
        var body = fetched.body();
        var text = body.text();
        var received = new Fetch.Received(
                body.bytes().length,
                body.mediaType(),
                text.charset(),
                text.from(),
                fetched.headers().etag(),
                fetched.headers().lastModified());
        var url = CanonicalUrl.of(String.valueOf(fetched.finalUrl()));
        var page = new FetchedPage(url, asked.externalId(), isHtml(body, text), body.bytes(), text, asked.given());
        try {
            return new Result(receiver.take(page), received, null, fetched.hops());
        } catch (ProblemException e) {
            return ended(e.problem(), received, fetched.hops());
        } catch (RuntimeException | StackOverflowError e) {
            // A page that the cleaning does not survive must not be fetched again without end.
            LOG.errorf(e, "The page %s was fetched and cannot be taken in", url);
            var problem = CommonProblems.INTERNAL_ERROR.because("The page was fetched and cannot be taken in");
            var failed = new FetchOutcome.Failed(problem.problem(), true, null, fetched.hops());
            return new Result(null, received, failed, fetched.hops());
        }
    }

    /** A server that does not say what it is leaves it to the first character. */
    private static boolean isHtml(FetchedBody body, DecodedText text) {
        return body.mediaType() == null
                ? text.text().stripLeading().startsWith("<")
                : !body.mediaType().equals("text/plain");
    }

    private static Result ended(Problem problem, Fetch.@Nullable Received received, List<Hop> hops) {
        return new Result(null, received, new FetchOutcome.Failed(problem, false, null, hops), hops);
    }
}
