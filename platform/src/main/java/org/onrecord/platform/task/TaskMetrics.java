package org.onrecord.platform.task;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How many tasks wait or are parked, and for how long the oldest has: one look at the table serves all gauges of a scrape. */
@Singleton
@IfBuildProperty(name = TaskConfig.ENABLED, stringValue = "true", enableIfMissing = true)
class TaskMetrics {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final TaskTable table;
    private final MeterRegistry registry;
    private final Clock clock;
    private final List<DurableTaskHandler> handlers;
    private List<TaskTable.Depth> depths = List.of();
    private Instant readAt = Instant.EPOCH;

    TaskMetrics(TaskTable table, MeterRegistry registry, Clock clock, @All List<DurableTaskHandler> handlers) {
        this.table = table;
        this.registry = registry;
        this.clock = clock;
        this.handlers = handlers;
    }

    void register(@Observes StartupEvent event) {
        for (var handler : handlers) {
            for (var state : DurableTask.State.values()) {
                Gauge.builder(
                                "onrecord.tasks",
                                () -> depth(handler.kind(), state)
                                        .map(TaskTable.Depth::count)
                                        .orElse(0L))
                        .description("Durable tasks by kind and state")
                        .tag("kind", handler.kind())
                        .tag("state", state.name())
                        .register(registry);
            }
            Gauge.builder("onrecord.tasks.oldest.seconds", () -> age(handler.kind()))
                    .description("Seconds since the oldest waiting task was asked for")
                    .tag("kind", handler.kind())
                    .register(registry);
        }
    }

    private double age(String kind) {
        return depth(kind, DurableTask.State.WAITING)
                .map(depth -> Duration.between(depth.oldest(), clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }

    private synchronized Optional<TaskTable.Depth> depth(String kind, DurableTask.State state) {
        var now = clock.instant();
        if (readAt.plus(FRESH).isBefore(now)) {
            depths = table.depths();
            readAt = now;
        }
        return depths.stream()
                .filter(depth -> depth.kind().equals(kind) && depth.state() == state)
                .findFirst();
    }
}
