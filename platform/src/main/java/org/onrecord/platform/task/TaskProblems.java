package org.onrecord.platform.task;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.util.List;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemException;
import org.onrecord.platform.problem.ProblemType;

/** What can be wrong with a call about tasks. */
@Singleton
@IfBuildProperty(name = TaskConfig.ENABLED, stringValue = "true", enableIfMissing = true)
final class TaskProblems implements ProblemCatalogue {

    private static final ProblemType UNKNOWN_TASK = new ProblemType(
            "unknown-task", 404, "There is no such task", "The id is wrong, or the task is done: done tasks are gone.");
    private static final ProblemType TASK_NOT_PARKED = new ProblemType(
            "task-not-parked",
            409,
            "The task is not parked",
            "Only a parked task can be re-driven; this one will be tried by itself.");

    @Override
    public List<ProblemType> types() {
        return List.of(UNKNOWN_TASK, TASK_NOT_PARKED);
    }

    static ProblemException unknownTask(Object id) {
        return UNKNOWN_TASK.because("There is no task " + id);
    }

    static ProblemException notParked(Object id) {
        return TASK_NOT_PARKED.because("Task " + id + " waits for its next try");
    }
}
