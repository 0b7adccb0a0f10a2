package org.onrecord.ingest.submission;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.Article;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.article.VersionId;
import org.onrecord.ingest.article.VersionReason;
import org.onrecord.ingest.clean.ArticleFacts;
import org.onrecord.ingest.clean.CleanArticle;
import org.onrecord.ingest.clean.Cleaning;
import org.onrecord.ingest.handover.ArticleHandOver;
import org.onrecord.ingest.redaction.Redactions;
import org.onrecord.ingest.retraction.RecogniseWithdrawal;
import org.onrecord.ingest.retraction.WithdrawalNotice;
import org.onrecord.ingest.submission.Submitted.Outcome;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.task.DurableTasks;

/**
 * Takes an article in: cleans it, finds out whether it is new, stores it and asks for its hand-over in one transaction.
 * Submissions of the same article wait for each other, so that two at once make one article.
 */
@Singleton
public final class SubmitArticle {

    private static final Logger LOG = Logger.getLogger(SubmitArticle.class);

    private final CleanSubmission cleaner;
    private final Articles articles;
    private final IdempotencyKeys keys;
    private final Redactions redactions;
    private final RecogniseWithdrawal withdrawal;
    private final ArticleHandOver articleHandOver;
    private final DurableTasks tasks;
    private final Clock clock;
    private final MeterRegistry meters;

    SubmitArticle(
            CleanSubmission cleaner,
            Articles articles,
            IdempotencyKeys keys,
            Redactions redactions,
            RecogniseWithdrawal withdrawal,
            ArticleHandOver articleHandOver,
            DurableTasks tasks,
            Clock clock,
            MeterRegistry meters) {
        this.cleaner = cleaner;
        this.articles = articles;
        this.keys = keys;
        this.redactions = redactions;
        this.withdrawal = withdrawal;
        this.articleHandOver = articleHandOver;
        this.tasks = tasks;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Takes one article in.
     *
     * @param idempotencyKey of the request, null if it has none; with a key that came before, the answer of then comes again
     * @throws ProblemException article-unreadable or idempotency-key-reused (422), redacted (451)
     */
    Submitted submit(Submission submission, @Nullable String idempotencyKey) {
        // Outside the transaction: cleaning is work for the processor, and a connection is dear.
        var cleaned = clean(submission);
        var submitted = QuarkusTransaction.requiringNew().call(() -> store(submission, cleaned, idempotencyKey));
        count(submitted.outcome().name());
        return submitted;
    }

    /**
     * Takes many articles in, in one transaction. Whatever is wrong with one of them leaves the others as they are.
     *
     * @return what became of each, in their order
     */
    public List<Answer> submitAll(List<Submission> submissions) {
        // Cleaning is work for all processors.
        var cleaned = submissions.parallelStream().map(this::tryToClean).toList();
        var answers = storeAll(cleaned);
        answers.forEach(
                answer -> answer.ifStored(submitted -> count(submitted.outcome().name())));
        return answers;
    }

    private Cleaned tryToClean(Submission submission) {
        var key = submission.keySha256();
        try {
            return new Cleaned(submission, key, clean(submission), null);
        } catch (ProblemException e) {
            return new Cleaned(submission, key, null, e);
        }
    }

    private List<Answer> storeAll(List<Cleaned> batch) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> storeTogether(batch));
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                throw e;
            }
            LOG.warnf(e, "%d articles are stored one by one, because together they failed", batch.size());
            return batch.stream()
                    .map(one -> QuarkusTransaction.requiringNew().call(() -> storeTogether(List.of(one))))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private List<Answer> storeTogether(List<Cleaned> batch) {
        var keys = batch.stream().map(Cleaned::key).distinct().toList();
        articles.lockAll(keys);
        var erased = redactions.erased(keys);
        var known = articles.findByKeys(keys);
        return batch.stream()
                .map(one -> store(one, erased.get(one.key()), known))
                .toList();
    }

    private Answer store(Cleaned one, @Nullable ArticleId erased, Map<String, Article> known) {
        var article = one.article();
        if (article == null) {
            return Answer.refused(Objects.requireNonNull(one.refusal()));
        }
        if (erased != null) {
            return Answer.refused(ArticleProblems.redacted(erased.toString()));
        }
        var submitted = store(one.submission(), article, known.get(one.key()));
        known.put(one.key(), submitted.article());
        return Answer.stored(submitted);
    }

    private CleanArticle clean(Submission submission) {
        try {
            return cleaner.clean(submission);
        } catch (ProblemException e) {
            count("UNREADABLE");
            throw e;
        }
    }

    private Submitted store(Submission submission, CleanArticle cleaned, @Nullable String idempotencyKey) {
        if (idempotencyKey == null) {
            return store(submission, cleaned);
        }
        var before = keys.find(idempotencyKey, submission);
        if (before.isPresent()) {
            return before.get();
        }
        var submitted = store(submission, cleaned);
        keys.remember(idempotencyKey, submission, submitted);
        return submitted;
    }

    private Submitted store(Submission submission, CleanArticle cleaned) {
        var key = submission.keySha256();
        articles.lock(key);
        redactions.refuseErased(key);
        return store(submission, cleaned, articles.findByKey(key).orElse(null));
    }

    /** Stores under the lock of the article's key. */
    private Submitted store(Submission submission, CleanArticle cleaned, @Nullable Article known) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (known == null) {
            var id = ArticleId.random();
            var version = version(id, 1, VersionReason.FIRST, submission, cleaned, cleaned.facts(), now);
            var article = new Article(
                    id,
                    version.url(),
                    cleaned.facts().publisher(),
                    submission.externalId(),
                    now,
                    now,
                    now,
                    version,
                    null,
                    null);
            articles.add(article, submission.keySha256());
            return stored(article, submission, Outcome.CREATED, withdrawal.noticeIn(version.text()));
        }
        var outcome = CompareVersions.compare(submission, cleaned, known.latest());
        if (outcome == Outcome.KNOWN) {
            var seen = known.withTimes(known.changedAt(), now);
            articles.update(seen);
            return new Submitted(seen, outcome);
        }
        var notice = withdrawal.noticeIn(cleaned.body().text().text());
        if (notice.filter(WithdrawalNotice::instead).isPresent()) {
            // What stands in the article's place is its retraction, and no version of it.
            withdrawal.withdrawn(known.id(), notice.get(), now);
            return new Submitted(articles.find(known.id()).orElseThrow(), Outcome.KNOWN);
        }
        boolean recleaned = outcome == Outcome.RECLEANED;
        // Newer rules must not lose a fact that only the sender of then gave.
        var facts = recleaned ? cleaned.facts().orElse(known.latest().facts()) : cleaned.facts();
        var reason = recleaned ? VersionReason.RECLEANED : VersionReason.CHANGED;
        var version = version(known.id(), known.latest().number() + 1, reason, submission, cleaned, facts, now);
        var changed = known.withLatest(version);
        articles.update(changed);
        return stored(changed, submission, outcome, notice);
    }

    private Submitted stored(
            Article article, Submission submission, Outcome outcome, Optional<WithdrawalNotice> notice) {
        articles.add(article.latest(), submission.source());
        tasks.enqueue(ArticleVersion.HAND_OVER, article.latest().id().toString());
        tasks.enqueue(ArticleVersion.FIND_COPIES, article.id().toString());
        articleHandOver.enqueueIfTold(article.id());
        if (notice.filter(WithdrawalNotice::ofItself).isEmpty()) {
            return new Submitted(article, outcome);
        }
        withdrawal.withdrawn(article.id(), notice.get(), article.latest().retrievedAt());
        return new Submitted(articles.find(article.id()).orElseThrow(), outcome);
    }

    private static ArticleVersion version(
            ArticleId article,
            int number,
            VersionReason reason,
            Submission submission,
            CleanArticle cleaned,
            ArticleFacts facts,
            Instant now) {
        var url = submission.url();
        var text = cleaned.body().text();
        return new ArticleVersion(
                VersionId.random(),
                article,
                number,
                reason,
                url == null ? null : url.value(),
                facts,
                now,
                text.text(),
                text.sha256(),
                Cleaning.VERSION,
                submission.source().kind(),
                submission.source().sha256(),
                cleaned.notes());
    }

    /** A submission with what its cleaning made of it, or why it made nothing. */
    private record Cleaned(
            Submission submission,
            String key,
            @Nullable CleanArticle article,
            @Nullable ProblemException refusal) {}

    private void count(String outcome) {
        meters.counter("onrecord.articles", "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment();
    }
}
