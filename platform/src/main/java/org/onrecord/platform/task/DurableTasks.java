package org.onrecord.platform.task;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.TimePlace;

/** Asks for work that must not be lost, and tells what became of it. */
@ApplicationScoped
@IfBuildProperty(name = TaskConfig.ENABLED, stringValue = "true", enableIfMissing = true)
public class DurableTasks {

    private static final int REDRIVE_BATCH = 1000;

    private final TaskTable table;
    private final TaskRunner runner;
    private final Clock clock;

    DurableTasks(TaskTable table, TaskRunner runner, Clock clock) {
        this.table = table;
        this.runner = runner;
        this.clock = clock;
    }

    /**
     * Asks for a piece of work as part of the transaction that runs: if that rolls back, nothing was asked. Asking again
     * for the same kind and subject makes it run once more, and brings a parked task back.
     *
     * @param kind the kind of a {@link DurableTaskHandler}
     * @param subject the id of what it is done to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(String kind, String subject) {
        enqueue(kind, subject, clock.instant());
    }

    /** Asks for a piece of work as {@link #enqueue(String, String)} does, to be done at a time or soon after it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(String kind, String subject, Instant at) {
        runner.schedule(table.enqueue(kind, subject, clock.instant(), at), at);
    }

    /** The task of a kind and subject; empty if there is none, or none any more. */
    public Optional<DurableTask> find(String kind, String subject) {
        return table.bySubject(kind, subject);
    }

    public Optional<DurableTask> find(UUID id) {
        return table.byId(id).map(TaskTable.Row::task);
    }

    /** Brings a parked task back. Empty if there is no such task or it is not parked. */
    @Transactional
    public Optional<DurableTask> redrive(UUID id) {
        var row = table.redrive(id, clock.instant());
        row.ifPresent(found -> runner.schedule(found, clock.instant()));
        return row.map(TaskTable.Row::task);
    }

    /**
     * Brings parked tasks back, the oldest first.
     *
     * @param kind only of this kind, of all kinds if null
     * @return how many, at most 1000 a call
     */
    @Transactional
    public int redriveAll(@Nullable String kind) {
        var parked = list(kind, DurableTask.State.PARKED, TimePlace.since(Instant.EPOCH), REDRIVE_BATCH);
        parked.forEach(task -> redrive(task.id()));
        return parked.size();
    }

    List<DurableTask> list(@Nullable String kind, DurableTask.@Nullable State state, TimePlace after, int limit) {
        return table.list(kind, state, after.at(), after.id(), limit);
    }
}
