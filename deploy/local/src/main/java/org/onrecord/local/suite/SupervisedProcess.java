package org.onrecord.local.suite;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One child process that, once it is up, is started again after a growing pause whenever it ends unasked. */
public final class SupervisedProcess {
    private static final long NEVER = -1;

    private final String name;
    private final ProcessRecipe recipe;
    private final BackOff backOff;
    private final Console console;
    private final ScheduledExecutorService restarter;

    private @Nullable Process process;
    private @Nullable Process seenEnded;
    private long startedNanos = NEVER;
    private int failuresInARow;
    private int restarts;
    private boolean keptAlive;
    private boolean stopping;

    /** How to start the process; called once for each start, so that it may prepare what a start needs. */
    @FunctionalInterface
    public interface ProcessRecipe {
        Process start() throws IOException;
    }

    SupervisedProcess(String name, ProcessRecipe recipe, BackOff backOff, Console console) {
        this.name = name;
        this.recipe = recipe;
        this.backOff = backOff;
        this.console = console;
        this.restarter = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "restart-" + name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts it for the first time. Until {@link #keepAlive} its end is only seen, not mended. */
    synchronized void start() {
        if (stopping) {
            throw new SuiteFailure("Onrecord is being stopped.");
        }
        try {
            launch();
        } catch (IOException failed) {
            throw new SuiteFailure(name + " could not be started: " + failed.getMessage() + ".", failed);
        }
    }

    /** From now on it is started again whenever it ends, and at once if it has ended already. */
    synchronized void keepAlive() {
        keptAlive = true;
        var current = process;
        if (current != null && !current.isAlive()) {
            ended(current);
        }
    }

    /** Its process id now. */
    public synchronized long pid() {
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return process.pid();
    }

    /** How often it was started again since the first start. */
    public synchronized int restarts() {
        return restarts;
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Ends it in order and, if it does not end within the grace, by force; the answer is whether it ended in order. */
    boolean stop(Duration grace) {
        return stopWith(Process::destroy, grace);
    }

    boolean stopWith(StopRequest request, Duration grace) {
        Process last;
        synchronized (this) {
            stopping = true;
            restarter.shutdownNow();
            last = process;
        }
        if (last == null || !last.isAlive()) {
            return false;
        }
        request.send(last);
        if (ended(last, grace)) {
            return true;
        }
        console.say(name + " did not end within " + grace.toSeconds() + " s and is killed.");
        last.destroyForcibly();
        ended(last, Duration.ofSeconds(5));
        return false;
    }

    /** How a process is asked to end. */
    @FunctionalInterface
    interface StopRequest {
        void send(Process process);
    }

    private static boolean ended(Process process, Duration atMost) {
        try {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void launch() throws IOException {
        var next = recipe.start();
        process = next;
        startedNanos = System.nanoTime();
        next.onExit().thenAccept(this::ended);
    }

    private synchronized void ended(Process ended) {
        if (!keptAlive || stopping || ended != process || ended == seenEnded) {
            return;
        }
        seenEnded = ended;
        var ran = Duration.ofNanos(System.nanoTime() - startedNanos);
        failuresInARow = ran.compareTo(backOff.settled()) >= 0 ? 1 : failuresInARow + 1;
        restartAfterPause(name + " ended unexpectedly (exit status " + ended.exitValue() + ")");
    }

    private synchronized void restartAfterPause(String why) {
        var pause = backOff.pause(failuresInARow);
        console.say("%s; it is started again in %.1f s.".formatted(why, pause.toMillis() / 1000.0));
        restarter.schedule(this::restart, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void restart() {
        if (stopping) {
            return;
        }
        try {
            restarts++;
            launch();
        } catch (IOException failed) {
            failuresInARow++;
            restartAfterPause(name + " could not be started again (" + failed.getMessage() + ")");
        }
    }
}
