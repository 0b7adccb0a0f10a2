package org.onrecord.extraction.reprocessing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.extraction.ArticleVersions;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.task.DurableTasks;

/** Asks for a run of the current pipeline over stored versions. */
@Singleton
public class StartReprocessing {

    private final Reprocessings reprocessings;
    private final ArticleVersions versions;
    private final DurableTasks tasks;
    private final Pipeline pipeline;

    StartReprocessing(Reprocessings reprocessings, ArticleVersions versions, DurableTasks tasks, Pipeline pipeline) {
        this.reprocessings = reprocessings;
        this.versions = versions;
        this.tasks = tasks;
        this.pipeline = pipeline;
    }

    /**
     * Starts a run.
     *
     * @param versionIds only these; all that are stored if null
     * @return the run's id
     * @throws ProblemException invalid-body (422) if a version is not known
     */
    @Transactional
    public String start(@Nullable List<String> versionIds) {
        if (versionIds != null) {
            requireKnown(versionIds);
        }
        var id = UUID.randomUUID().toString();
        reprocessings.add(
                id, pipeline.version(), versionIds == null ? null : List.copyOf(new LinkedHashSet<>(versionIds)));
        tasks.enqueue(RunReprocessing.KIND, id);
        return id;
    }

    private void requireKnown(List<String> versionIds) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < versionIds.size(); i++) {
            if (!versions.has(versionIds.get(i))) {
                errors.add(new FieldError("/versionIds/" + i, "No article version has this id"));
            }
        }
        if (!errors.isEmpty()) {
            throw CommonProblems.INVALID_BODY.because(
                    errors.size() + " of the versions are not known, and nothing was started", errors);
        }
    }
}
