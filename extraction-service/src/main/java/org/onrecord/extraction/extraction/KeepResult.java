package org.onrecord.extraction.extraction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.onrecord.extraction.extraction.AnalysisEnded.Outcome;
import org.onrecord.extraction.view.ExtractionView;
import org.onrecord.platform.task.DurableTasks;

/** Keeps what an analysis found and asks for its delivery, both or neither. */
@Singleton
public class KeepResult {

    private final Extractions extractions;
    private final DurableTasks tasks;
    private final Event<AnalysisEnded> ended;

    KeepResult(Extractions extractions, DurableTasks tasks, Event<AnalysisEnded> ended) {
        this.extractions = extractions;
        this.tasks = tasks;
        this.ended = ended;
    }

    @Transactional
    public void found(String versionId, ExtractionView extraction) {
        boolean isNew = extractions.keep(versionId, extraction);
        if (isNew) {
            tasks.enqueue(Work.TO_TIMELINE, versionId);
        }
        ended.fire(new AnalysisEnded(versionId, isNew ? Outcome.CHANGED : Outcome.UNCHANGED));
    }

    /** There is no text any more; whoever waits for the analysis is told that nothing changed. */
    @Transactional
    public void erased(String versionId) {
        ended.fire(new AnalysisEnded(versionId, Outcome.UNCHANGED));
    }

    @Transactional
    public void failed(String versionId) {
        ended.fire(new AnalysisEnded(versionId, Outcome.FAILED));
    }
}
