package org.onrecord.ingest.fetch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.clean.ArticleFacts;
import org.onrecord.ingest.fetch.guard.AddressGuard;
import org.onrecord.ingest.fetch.guard.AddressRefused;
import org.onrecord.ingest.fetch.guard.WebAddress;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.task.DurableTasks;

/** Queues a page to be fetched and taken in as an article. */
@Singleton
public final class RequestFetch {

    /** The kind of task that makes a fetch. */
    static final String TASK = "fetch";

    private final Fetches fetches;
    private final FetchKeys keys;
    private final Articles locks;
    private final AddressGuard guard;
    private final DurableTasks tasks;

    RequestFetch(Fetches fetches, FetchKeys keys, Articles locks, AddressGuard guard, DurableTasks tasks) {
        this.fetches = fetches;
        this.keys = keys;
        this.locks = locks;
        this.guard = guard;
        this.tasks = tasks;
    }

    /**
     * Queues a page; in the transaction that runs, else in one of its own. If the same is under way already, nothing is
     * queued.
     *
     * @param given what is known beside the page; what the page itself says yields to it
     * @return the id of the fetch, under which {@code /v1/fetches} tells what became of it
     * @throws ProblemException fetch-url-refused or fetch-address-refused (422)
     */
    public FetchId request(CanonicalUrl url, ArticleFacts given) {
        return request(new NewFetch(url, null, given), null);
    }

    /**
     * Queues a page as {@link #request(CanonicalUrl, ArticleFacts)} does.
     *
     * @param idempotencyKey of the request, null if it has none; with a key that came before, the answer of then comes again
     * @throws ProblemException fetch-url-refused, fetch-address-refused or fetch-idempotency-key-reused (422)
     */
    public FetchId request(NewFetch asked, @Nullable String idempotencyKey) {
        check(asked.url());
        return QuarkusTransaction.joiningExisting()
                .call(() -> idempotencyKey == null ? queue(asked) : queueOnce(asked, idempotencyKey));
    }

    /** Whether a fetch was asked for under this key. */
    public boolean knowsKey(String idempotencyKey) {
        return keys.isTaken(idempotencyKey);
    }

    private FetchId queueOnce(NewFetch asked, String key) {
        locks.lock("idempotency-key " + key);
        var before = keys.find(key, asked);
        if (before.isPresent()) {
            return before.get().id();
        }
        var id = queue(asked);
        keys.remember(key, asked, id);
        return id;
    }

    private FetchId queue(NewFetch asked) {
        locks.lock("fetch " + asked.sha256());
        var underWay = fetches.findUnderWay(asked.sha256());
        if (underWay.isPresent()) {
            return underWay.get().id();
        }
        var id = fetches.add(asked).id();
        tasks.enqueue(TASK, id.toString());
        return id;
    }

    /**
     * What is seen to be refused without asking anybody is refused at once.
     *
     * @throws ProblemException fetch-url-refused or fetch-address-refused (422)
     */
    public void check(CanonicalUrl url) {
        try {
            guard.check(WebAddress.of(url.value()));
        } catch (AddressRefused e) {
            var detail = String.valueOf(e.getMessage());
            var type = e.fault() == AddressRefused.Fault.NOT_PUBLIC
                    ? FetchProblems.ADDRESS_REFUSED
                    : FetchProblems.URL_REFUSED;
            throw type.because(detail, List.of(new FieldError("/url", detail)));
        }
    }
}
