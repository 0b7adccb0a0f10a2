package org.onrecord.ingest.recheck;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.article.Article;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.fetch.FetchAgain;
import org.onrecord.ingest.retraction.RecogniseWithdrawal;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;

/** Looks at an article again. A failure is no failed task: the schedule says when it is tried again. */
@Singleton
public final class RecheckArticle implements DurableTaskHandler {

    static final String KIND = "article-recheck";

    private final Articles articles;
    private final FetchAgain fetchAgain;
    private final RecheckSchedule schedule;
    private final Rechecks rechecks;
    private final RecogniseWithdrawal withdrawal;
    private final Clock clock;

    RecheckArticle(
            Articles articles,
            FetchAgain fetchAgain,
            RecheckSchedule schedule,
            Rechecks rechecks,
            RecogniseWithdrawal withdrawal,
            Clock clock) {
        this.articles = articles;
        this.fetchAgain = fetchAgain;
        this.schedule = schedule;
        this.rechecks = rechecks;
        this.withdrawal = withdrawal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(DurableTask task) {
        var id = ArticleId.read(task.subject()).orElseThrow();
        var before = rechecks.find(id).orElse(null);
        if (before == null) {
            return;
        }
        var article =
                QuarkusTransaction.requiringNew().call(() -> articles.find(id).orElseThrow());
        var url = article.url();
        if (url == null) {
            return;
        }
        rechecks.keep(id, look(article, url, before));
    }

    private Recheck look(Article article, String url, Recheck before) {
        var outcome = fetchAgain.fetch(article.id(), CanonicalUrl.of(url));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (outcome instanceof FetchAgain.Outcome.Changed) {
            return schedule.changed(now);
        }
        if (outcome instanceof FetchAgain.Outcome.Gone gone) {
            withdrawal.gone(article.id(), now);
            return schedule.gone(before, gone.problem(), now);
        }
        if (outcome instanceof FetchAgain.Outcome.Failed failed) {
            return schedule.failed(before, failed.problem(), failed.retryAfter(), now);
        }
        return schedule.unchanged(before, now);
    }
}
