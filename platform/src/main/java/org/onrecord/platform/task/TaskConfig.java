package org.onrecord.platform.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How durable tasks are run. */
@ConfigMapping(prefix = "onrecord.tasks")
public interface TaskConfig {

    /** Build-time switch: {@code false} in a service that has no tasks leaves out their table, calls and metrics. */
    String ENABLED = "onrecord.tasks.enabled";

    /** Tasks run at once in this process, 4 unless set. */
    @WithDefault("4")
    int threads();

    /** How often the table is looked at for work of other processes and for retries; no back-off is finer. 1 s unless set. */
    @WithDefault("1s")
    Duration pollingInterval();

    /** Tries before a task is parked, 12 unless set: with the back-off below about half an hour. */
    @WithDefault("12")
    int maxAttempts();

    /** Wait before the second try, 500 ms unless set; it doubles with every further one. */
    @WithDefault("500ms")
    Duration firstDelay();

    /** The longest wait between two tries, 5 min unless set. */
    @WithDefault("5m")
    Duration longestDelay();

    /** How often a running task says that it lives, 2 s unless set. After four silent intervals another process takes it over. */
    @WithDefault("2s")
    Duration heartbeatInterval();

    /** How long a stopping process waits for the tasks that it is running, 10 s unless set. */
    @WithDefault("10s")
    Duration shutdownWait();
}
