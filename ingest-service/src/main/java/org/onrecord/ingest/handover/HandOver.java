package org.onrecord.ingest.handover;

import org.onrecord.ingest.client.HandOverAnswer;
import org.onrecord.platform.problem.Problem;
import org.onrecord.platform.task.TaskFailure;

/** What an answer to a hand-over means for its task. */
final class HandOver {

    private static final int ERASED = 451;

    private HandOver() {}

    /**
     * A refusal parks, a failure is tried again. That the article was erased there is no refusal: nothing is left to do.
     *
     * @throws TaskFailure unless the task is done
     */
    static void check(HandOverAnswer answer) throws TaskFailure {
        if (answer instanceof HandOverAnswer.Refused refused && !isErased(refused.problem())) {
            throw TaskFailure.park(refused.problem());
        }
        if (answer instanceof HandOverAnswer.Failed failed) {
            throw TaskFailure.retry(failed.problem());
        }
    }

    static boolean isErased(Problem problem) {
        return problem.status() == ERASED;
    }
}
