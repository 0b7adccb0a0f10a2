package org.onrecord.extraction.reprocessing;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.onrecord.extraction.extraction.AnalysisEnded;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;

/**
 * Enqueues the analyses of a run, batch after batch. Each batch is one transaction, so that a run which is cut off goes on
 * where it stood.
 */
@Singleton
public class RunReprocessing implements DurableTaskHandler {

    static final String KIND = "reprocessing";

    private final EnqueueBatch batches;
    private final Reprocessings reprocessings;

    RunReprocessing(EnqueueBatch batches, Reprocessings reprocessings) {
        this.batches = batches;
        this.reprocessings = reprocessings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(DurableTask task) {
        while (batches.enqueueNext(task.subject()) > 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("Interrupted between two batches");
            }
        }
    }

    void analysisEnded(@Observes AnalysisEnded ended) {
        reprocessings.note(ended);
    }
}
