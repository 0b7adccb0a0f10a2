package org.onrecord.extraction.reprocessing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.onrecord.extraction.extraction.Work;
import org.onrecord.platform.task.DurableTasks;

/** Enqueues the analyses of one batch of a run. */
@Singleton
public class EnqueueBatch {

    private final Reprocessings reprocessings;
    private final DurableTasks tasks;
    private final ReprocessingConfig config;

    EnqueueBatch(Reprocessings reprocessings, DurableTasks tasks, ReprocessingConfig config) {
        this.reprocessings = reprocessings;
        this.tasks = tasks;
        this.config = config;
    }

    /** @return how many were enqueued; 0 when the run has none left */
    @Transactional
    public int enqueueNext(String reprocessingId) {
        var batch = reprocessings.takeBatch(reprocessingId, config.batch());
        batch.forEach(version -> tasks.enqueue(Work.ANALYSIS, version));
        return batch.size();
    }
}
