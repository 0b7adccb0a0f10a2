package org.onrecord.ingest.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.FetchId;
import org.onrecord.ingest.fetch.NewFetch;
import org.onrecord.ingest.fetch.RequestFetch;

/** Has an article fetched that was submitted by its URL alone. */
@Singleton
public final class RequestPage {

    private final RequestFetch requestFetch;
    private final IdempotencyKeys keys;

    RequestPage(RequestFetch requestFetch, IdempotencyKeys keys) {
        this.requestFetch = requestFetch;
        this.keys = keys;
    }

    /** @throws org.onrecord.platform.problem.ProblemException if the URL is refused, or the key belongs to another request (422) */
    public FetchId request(NewFetch page, @Nullable String idempotencyKey) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (idempotencyKey != null && keys.isTaken(idempotencyKey)) {
                throw SubmissionProblems.idempotencyKeyReused();
            }
            return requestFetch.request(page, idempotencyKey);
        });
    }
}
