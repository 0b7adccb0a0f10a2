package org.onrecord.extraction.extraction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.onrecord.extraction.extraction.VersionProgress.Stage;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.task.DurableTask;
import org.onrecord.platform.task.DurableTasks;

/** Tells how far a version has come, from what is stored of it and from the work that is left. */
@Singleton
public class ReadProgress {

    private final ArticleVersions versions;
    private final Extractions extractions;
    private final Deliveries deliveries;
    private final DurableTasks tasks;

    ReadProgress(ArticleVersions versions, Extractions extractions, Deliveries deliveries, DurableTasks tasks) {
        this.versions = versions;
        this.extractions = extractions;
        this.deliveries = deliveries;
        this.tasks = tasks;
    }

    /** @throws ProblemException unknown-version (404), redacted (451) */
    @Transactional
    public VersionProgress read(String versionId) {
        if (!versions.has(versionId)) {
            throw ExtractionProblems.unknownVersion(versionId);
        }
        versions.requireReadable(versionId);
        var left = Stream.of(Work.ANALYSIS, Work.TO_TIMELINE)
                .flatMap(kind -> tasks.find(kind, versionId).stream())
                .toList();
        for (var task : left) {
            if (task.state() == DurableTask.State.PARKED) {
                return new VersionProgress(versionId, Stage.FAILED, task.problem());
            }
        }
        var problem = left.stream()
                .flatMap(task -> Stream.ofNullable(task.problem()))
                .findFirst()
                .orElse(null);
        return new VersionProgress(versionId, stage(versionId), problem);
    }

    private Stage stage(String versionId) {
        var newest = extractions.newestSequence(versionId);
        if (newest.isEmpty()) {
            return Stage.RECEIVED;
        }
        return deliveries.has(versionId, newest.getAsLong()) ? Stage.ON_TIMELINE : Stage.EXTRACTED;
    }
}
