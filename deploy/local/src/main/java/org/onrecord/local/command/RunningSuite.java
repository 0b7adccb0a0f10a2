package org.onrecord.local.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.ServiceName;
import org.onrecord.local.suite.Suite;
import org.onrecord.local.suite.SuiteSettings;

/** A suite that lives as long as this process and is stopped in order by Ctrl-C and SIGTERM. */
final class RunningSuite implements AutoCloseable {
    static final String READY = "Onrecord is ready";

    private final Suite suite;
    private final Console console;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private RunningSuite(Suite suite, Console console) {
        this.suite = suite;
        this.console = console;
    }

    static RunningSuite start(SuiteSettings settings, Console console) {
        var begun = System.nanoTime();
        var running = new RunningSuite(Suite.prepare(settings, console), console);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-suite"));
        running.startAll();
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        running.sayAddresses(settings);
        console.say("%s after %.1f s.".formatted(READY, seconds));
        return running;
    }

    Suite suite() {
        return suite;
    }

    /** Waits for ever; a signal ends the process. */
    void awaitSignal() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (stopped.compareAndSet(false, true)) {
            console.progress("Stopping ...");
            suite.close();
            console.say("Onrecord has stopped; its data stays for the next start.");
        }
    }

    private void startAll() {
        try {
            suite.startAll();
        } catch (RuntimeException failed) {
            if (stopped.compareAndSet(false, true)) {
                suite.close();
            }
            throw failed;
        }
    }

    private void sayAddresses(SuiteSettings settings) {
        console.say("  Timelines       " + suite.address(ServiceName.TIMELINE) + "/");
        for (var service : ServiceName.values()) {
            console.say("  %-15s %s/q/swagger-ui"
                    .formatted("API " + service.module().replace("-service", ""), suite.address(service)));
        }
        console.say("  PostgreSQL      127.0.0.1:" + suite.server().port());
        console.say("  Data            " + settings.data());
        console.say("  Logs            " + suite.logs()
                + "/{postgresql,ingest-service,extraction-service,timeline-service}.log");
    }
}
