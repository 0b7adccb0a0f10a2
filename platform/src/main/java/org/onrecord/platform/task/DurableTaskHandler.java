package org.onrecord.platform.task;

/** Does the work of one kind of task. A bean; it is found by its kind. */
public interface DurableTaskHandler {

    /** The kind of task it does: lower case, words joined by hyphens. */
    String kind();

    /**
     * Does the work, outside any transaction. It may come twice for one task, after a crash for example, so it must be
     * idempotent.
     *
     * @throws TaskFailure to say whether a failure is worth another try
     * @throws Exception any other failure is tried again until the last try
     */
    void run(DurableTask task) throws Exception;
}
