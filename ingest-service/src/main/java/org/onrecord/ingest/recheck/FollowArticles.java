package org.onrecord.ingest.recheck;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.onrecord.ingest.fetch.ArticleFetched;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.DurableTasks;

/**
 * Follows each article that was fetched, and makes a task of each that is due. A table says when, and not a waiting task for
 * each article: the queue shows work that is to be done, and millions of articles wait for weeks.
 */
@Singleton
public final class FollowArticles implements DurableTaskHandler {

    private static final String KIND = "rechecks-due";

    /** There is one such task in the store, whatever the number of processes. */
    private static final String ALL = "all";

    /** An article whose task is lost is due again after this. */
    private static final Duration LEASE = Duration.ofHours(6);

    private final RecheckConfig config;
    private final RecheckSchedule schedule;
    private final Rechecks rechecks;
    private final DurableTasks tasks;
    private final Clock clock;

    FollowArticles(RecheckConfig config, RecheckSchedule schedule, Rechecks rechecks, DurableTasks tasks, Clock clock) {
        this.config = config;
        this.schedule = schedule;
        this.rechecks = rechecks;
        this.tasks = tasks;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent event) {
        if (config.enabled()) {
            QuarkusTransaction.requiringNew().run(() -> tasks.enqueue(KIND, ALL));
        }
    }

    void follow(@Observes ArticleFetched fetched) {
        if (config.enabled()) {
            rechecks.keep(fetched.article(), schedule.first(clock.instant()));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(DurableTask task) {
        if (!config.enabled()) {
            return;
        }
        int taken = config.batch();
        while (taken == config.batch()) {
            taken = QuarkusTransaction.requiringNew().call(this::enqueueDue);
        }
        var next = clock.instant().plus(config.pollingInterval());
        QuarkusTransaction.requiringNew().run(() -> tasks.enqueue(KIND, ALL, next));
    }

    private int enqueueDue() {
        var now = clock.instant();
        var due = rechecks.takeDue(now, now.plus(LEASE), config.batch());
        due.forEach(article -> tasks.enqueue(RecheckArticle.KIND, article.toString()));
        return due.size();
    }
}
