package org.onrecord.platform.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.Problem;

/** Runs the tasks: db-scheduler says when and in which process, the table says whether. */
@Singleton
@IfBuildProperty(name = TaskConfig.ENABLED, stringValue = "true", enableIfMissing = true)
class TaskRunner {

    private static final Logger LOG = Logger.getLogger(TaskRunner.class);
    private static final int SILENT_INTERVALS = 4;

    /** Work begins when everything else has started. */
    private static final int LATE = 5000;

    private final TaskTable table;
    private final TaskConfig config;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Map<String, CustomTask<Void>> tasks;
    private final Scheduler scheduler;

    TaskRunner(
            TaskTable table,
            TaskConfig config,
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            Clock clock,
            @All List<DurableTaskHandler> handlers) {
        this.table = table;
        this.config = config;
        this.transaction = transaction;
        this.clock = clock;
        this.tasks = handlers.stream().collect(Collectors.toMap(DurableTaskHandler::kind, this::task));
        this.scheduler = Scheduler.create(dataSource, List.copyOf(tasks.values()))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(config.threads())
                .pollUsingLockAndFetch(0.5, 2.0)
                .pollingInterval(config.pollingInterval())
                .heartbeatInterval(config.heartbeatInterval())
                .missedHeartbeatsLimit(SILENT_INTERVALS)
                .shutdownMaxWait(config.shutdownWait())
                .enableImmediateExecution()
                .build();
    }

    void start(@Observes @Priority(LATE) StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** Joins the transaction that runs; the work may begin once it has committed and the time has come. */
    void schedule(TaskTable.Row row, Instant at) {
        var task = tasks.get(row.task().kind());
        if (task == null) {
            throw new IllegalArgumentException(
                    "No handler does tasks of kind " + row.task().kind());
        }
        scheduler.schedule(task.instance(row.task().id() + ":" + row.generation()), at);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }

    private CustomTask<Void> task(DurableTaskHandler handler) {
        return Tasks.custom(handler.kind(), Void.class)
                .onDeadExecutionRevive()
                // Outside of the handler only the database fails; left alone, db-scheduler would wait 5 minutes.
                .onFailure(new FailureHandler.OnFailureRetryLater<>(config.firstDelay()))
                .execute((instance, context) -> attempt(handler, instance));
    }

    private CompletionHandler<Void> attempt(DurableTaskHandler handler, TaskInstance<Void> instance) {
        var key = instance.getId().split(":", 2);
        var found = table.byId(UUID.fromString(key[0]));
        if (found.isEmpty()
                || found.get().generation() != Long.parseLong(key[1])
                || found.get().task().state() == DurableTask.State.PARKED) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        var row = found.get();
        try {
            handler.run(row.task());
            table.done(row);
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (TaskFailure e) {
            var notBefore = e.notBefore();
            return notBefore == null
                    ? failed(row, e.problem(), e.isWorthAnotherTry())
                    : postponed(row, e.problem(), notBefore);
        } catch (Exception e) {
            LOG.warnf(
                    e,
                    "Try %d of task %s failed",
                    row.task().attempts() + 1,
                    row.task().id());
            var problem =
                    CommonProblems.INTERNAL_ERROR.because("A try failed: " + e).problem();
            return failed(row, problem, true);
        }
    }

    private CompletionHandler<Void> postponed(TaskTable.Row row, Problem problem, Instant at) {
        table.postpone(row, problem, at);
        return (complete, operations) -> operations.reschedule(complete, at);
    }

    private CompletionHandler<Void> failed(TaskTable.Row row, Problem problem, boolean again) {
        int attempts = row.task().attempts() + 1;
        if (!again || attempts >= config.maxAttempts()) {
            table.park(row, problem);
            LOG.warnf(
                    "Task %s (%s of %s) is parked after %d tries: %s",
                    row.task().id(), row.task().kind(), row.task().subject(), attempts, problem.type());
            return new CompletionHandler.OnCompleteRemove<>();
        }
        Instant next = clock.instant().plus(delayAfter(attempts));
        table.retry(row, problem, next);
        return (complete, operations) -> operations.reschedule(complete, next);
    }

    /** The first delay, doubled for every further try, up to the longest. */
    Duration delayAfter(int attempts) {
        var delay = config.firstDelay();
        for (int i = 1; i < attempts && delay.compareTo(config.longestDelay()) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(config.longestDelay()) < 0 ? delay : config.longestDelay();
    }
}
