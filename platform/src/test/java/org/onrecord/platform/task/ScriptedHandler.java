package org.onrecord.platform.task;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A handler that does what the test told it to do to a subject. */
@Singleton
class ScriptedHandler implements DurableTaskHandler {

    static final String KIND = "scripted";

    /** One try. */
    interface Try {
        void run() throws Exception;
    }

    private final Map<String, List<Try>> scripts = new ConcurrentHashMap<>();
    final List<String> runs = new CopyOnWriteArrayList<>();

    void script(String subject, Try... tries) {
        scripts.put(subject, new CopyOnWriteArrayList<>(tries));
    }

    long runsOf(String subject) {
        return runs.stream().filter(subject::equals).count();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(DurableTask task) throws Exception {
        runs.add(task.subject());
        var script = scripts.getOrDefault(task.subject(), List.of());
        if (!script.isEmpty()) {
            script.remove(0).run();
        }
    }
}
