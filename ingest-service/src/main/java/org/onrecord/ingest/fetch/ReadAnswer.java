package org.onrecord.ingest.fetch;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.exchange.Answer;
import org.onrecord.platform.problem.ProblemType;

/** Says what the last answer of a fetch means. */
record ReadAnswer(FetchRequest request, FetchConfig config, Clock clock) {

    /** Too many requests, bad gateway, service unavailable, gateway timeout: they pass; other failures are the page's own. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    FetchOutcome read(Answer answer, @Nullable String movedTo, List<Hop> hops) {
        int status = answer.status();
        var headers = ReadHeaders.of(answer, clock, config.maxRetryAfter());
        if (status == 200) {
            return fetched(answer, headers, movedTo, hops);
        }
        if (status == 304 && (request.etag() != null || request.lastModified() != null)) {
            return new FetchOutcome.NotModified(headers, movedTo, hops);
        }
        var detail = "The host answered " + status;
        if (status == 410) {
            return new FetchOutcome.Gone(FetchProblems.GONE.because(detail).problem(), hops);
        }
        boolean passing = PASSING.contains(status);
        return new FetchOutcome.Failed(
                type(status).because(detail).with("hostStatus", status).problem(),
                passing,
                passing ? headers.retryAfter() : null,
                hops);
    }

    private FetchOutcome fetched(Answer answer, AnswerHeaders headers, @Nullable String movedTo, List<Hop> hops) {
        var body = ReadHeaders.body(answer);
        if (!request.kind().takes(body.mediaType())) {
            var problem = FetchProblems.MEDIA_TYPE.because("The host says it is " + body.mediaType());
            return new FetchOutcome.Failed(problem.problem(), false, null, hops);
        }
        return new FetchOutcome.Fetched(body, headers, movedTo, hops);
    }

    private static ProblemType type(int status) {
        if (status == 404) {
            return FetchProblems.MISSING;
        }
        if (status == 429 || status >= 500) {
            return FetchProblems.HOST_FAILING;
        }
        return status >= 400 ? FetchProblems.REFUSED_BY_HOST : FetchProblems.UNEXPECTED;
    }
}
