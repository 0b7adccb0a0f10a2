package org.onrecord.extraction.handover;

import jakarta.inject.Singleton;
import org.onrecord.extraction.client.timeline.TimelineAnswer.Erased;
import org.onrecord.extraction.client.timeline.TimelineAnswer.Refused;
import org.onrecord.extraction.client.timeline.TimelineAnswer.Unavailable;
import org.onrecord.extraction.client.timeline.TimelineClient;
import org.onrecord.extraction.extraction.ArticleVersions;
import org.onrecord.extraction.extraction.Deliveries;
import org.onrecord.extraction.extraction.ExtractionProblems;
import org.onrecord.extraction.extraction.Extractions;
import org.onrecord.extraction.extraction.Work;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTaskHandler;
import org.onrecord.platform.task.TaskFailure;

/** Brings the newest extraction of a version to the timeline. */
@Singleton
public class HandOverExtraction implements DurableTaskHandler {

    private final ArticleVersions versions;
    private final Extractions extractions;
    private final Deliveries deliveries;
    private final TimelineClient timeline;

    HandOverExtraction(
            ArticleVersions versions, Extractions extractions, Deliveries deliveries, TimelineClient timeline) {
        this.versions = versions;
        this.extractions = extractions;
        this.deliveries = deliveries;
        this.timeline = timeline;
    }

    @Override
    public String kind() {
        return Work.TO_TIMELINE;
    }

    @Override
    public void run(DurableTask task) throws TaskFailure {
        var id = task.subject();
        try {
            handOver(id);
        } catch (ProblemException e) {
            if (!e.problem().type().equals(ExtractionProblems.REDACTED.uri())) {
                throw e;
            }
        }
    }

    /** Of an article that was erased, here or there, nothing is handed over any more. */
    private void handOver(String id) throws TaskFailure {
        var version = versions.find(id).orElseThrow(() -> gone(id));
        var extraction = extractions.newest(id).orElseThrow(() -> gone(id));
        var answer = timeline.put(id, version.body(), extraction);
        if (answer instanceof Refused refused) {
            throw TaskFailure.park(
                    HandoverProblems.refused(refused.detail(), id).problem());
        }
        if (answer instanceof Unavailable unavailable) {
            throw TaskFailure.retry(
                    HandoverProblems.unavailable(unavailable.detail(), id).problem());
        }
        if (answer instanceof Erased) {
            return;
        }
        deliveries.record(id, extraction.sequence());
    }

    private static IllegalStateException gone(String id) {
        return new IllegalStateException("Version " + id + " has nothing to hand over");
    }
}
