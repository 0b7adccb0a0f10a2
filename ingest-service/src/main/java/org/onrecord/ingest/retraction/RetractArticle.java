package org.onrecord.ingest.retraction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.article.Retraction;
import org.onrecord.ingest.article.Retractions;
import org.onrecord.ingest.handover.ArticleHandOver;

/** Notes that an article was withdrawn, and asks for the hand-over of that. */
@Singleton
public class RetractArticle {

    private final Articles articles;
    private final Retractions retractions;
    private final ArticleHandOver handOver;
    private final Clock clock;

    RetractArticle(Articles articles, Retractions retractions, ArticleHandOver handOver, Clock clock) {
        this.articles = articles;
        this.retractions = retractions;
        this.handOver = handOver;
        this.clock = clock;
    }

    /** What is said of a retraction; without a time it is that of the one that stands, or now. */
    record Wanted(
            String reason,
            @Nullable String notice,
            @Nullable Instant at) {

        boolean isSaidBy(Retraction known) {
            return reason.equals(known.reason())
                    && Objects.equals(notice, known.notice())
                    && (at == null || at.equals(known.at()));
        }
    }

    /**
     * Retracts an article. Saying the same again changes nothing.
     *
     * @param expected number of the retraction that the caller means to change; null if it means the first
     * @throws org.onrecord.platform.problem.ProblemException article-not-found, redacted, retraction-differs or
     *     retraction-changed
     */
    @Transactional
    Retraction retract(ArticleId article, Wanted wanted, @Nullable Integer expected) {
        var known = lockAndFind(article);
        if (expected != null
                && known.map(Retraction::number).filter(expected::equals).isEmpty()) {
            throw RetractionProblems.changed();
        }
        if (known.filter(wanted::isSaidBy).isPresent()) {
            return known.get();
        }
        if (known.isPresent() && expected == null) {
            throw RetractionProblems.differs();
        }
        return add(article, known, wanted);
    }

    /** Retracts an article unless somebody did already: a machine never changes what is there. */
    @Transactional
    void retractOnce(ArticleId article, Wanted wanted) {
        var known = lockAndFind(article);
        if (known.isEmpty()) {
            add(article, known, wanted);
        }
    }

    private Optional<Retraction> lockAndFind(ArticleId article) {
        articles.lock("retraction " + article);
        if (articles.findLatest(article).isEmpty()) {
            throw ArticleProblems.articleNotFound();
        }
        return retractions.find(article);
    }

    private Retraction add(ArticleId article, Optional<Retraction> known, Wanted wanted) {
        var at = wanted.at() == null ? clock.instant() : wanted.at();
        var retraction = new Retraction(
                known.map(Retraction::number).orElse(0) + 1,
                wanted.reason(),
                wanted.notice(),
                at.truncatedTo(ChronoUnit.MICROS));
        retractions.add(article, retraction);
        handOver.enqueue(article);
        return retraction;
    }
}
