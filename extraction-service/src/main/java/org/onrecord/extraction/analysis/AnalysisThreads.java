package org.onrecord.extraction.analysis;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Runs each analysis on a thread of its own, so that a text which hangs or crashes a stage harms no other.
 *
 * <p>A limited number runs at once. One that takes long leaves its place to the next and goes on beside it, up to a
 * limited number of those. One that takes longer than it may is interrupted; if it does not stop, its thread is
 * abandoned: it holds no place any more, has the lowest priority, and is counted for as long as it lives.
 */
final class AnalysisThreads {

    private final AnalysisLimits limits;
    private final Semaphore places;
    private final Semaphore slowPlaces;
    private final Set<Thread> abandoned = ConcurrentHashMap.newKeySet();
    private final AtomicLong started = new AtomicLong();

    AnalysisThreads(AnalysisLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.concurrent(), true);
        this.slowPlaces = new Semaphore(limits.slow());
    }

    /** How the caller wants to wait for a place. */
    enum Patience {
        /** As long as the limits say, then {@link NoPlace}. */
        LIMITED,
        /** Until there is one: every place is free again after the time limit of one text. */
        UNLIMITED
    }

    /**
     * Runs some work on its own thread and waits for it.
     *
     * @throws NoPlace if the caller's patience was limited and ended
     * @throws TookTooLong if the work did not end in time
     * @throws ExecutionException if the work threw anything at all, errors of the virtual machine included
     * @throws InterruptedException if the caller was interrupted; the work is then told to stop too
     */
    <T> T run(Supplier<T> work, Patience patience)
            throws NoPlace, TookTooLong, ExecutionException, InterruptedException {
        enter(patience);
        var held = places;
        var task = new FutureTask<>(work::get);
        var thread = new Thread(task, "analysis-" + started.incrementAndGet());
        thread.setDaemon(true);
        try {
            start(thread);
            try {
                return task.get(limits.slowAfter().toNanos(), NANOSECONDS);
            } catch (TimeoutException slow) {
                if (slowPlaces.tryAcquire()) {
                    places.release();
                    held = slowPlaces;
                }
            }
            return task.get(limits.timeout().minus(limits.slowAfter()).toNanos(), NANOSECONDS);
        } catch (TimeoutException e) {
            stop(thread);
            throw new TookTooLong(limits.timeout());
        } catch (InterruptedException e) {
            thread.interrupt();
            throw e;
        } finally {
            held.release();
        }
    }

    /** Threads that were told to stop and still run. */
    int abandoned() {
        abandoned.removeIf(thread -> !thread.isAlive());
        return abandoned.size();
    }

    private void enter(Patience patience) throws NoPlace, InterruptedException {
        if (patience == Patience.UNLIMITED) {
            places.acquire();
            return;
        }
        boolean full = places.getQueueLength() >= limits.waiting() && places.availablePermits() == 0;
        if (full || !places.tryAcquire(limits.waitAtMost().toNanos(), NANOSECONDS)) {
            throw new NoPlace();
        }
    }

    private static void start(Thread thread) throws ExecutionException {
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            // The machine has no thread to give: this text's misfortune, not that of whoever asked.
            throw new ExecutionException(e);
        }
    }

    private void stop(Thread thread) throws InterruptedException {
        thread.interrupt();
        thread.join(Math.max(1, limits.stopWithin().toMillis()));
        if (thread.isAlive()) {
            abandoned.add(thread);
            thread.setPriority(Thread.MIN_PRIORITY);
        }
    }

    /** There was no place in the time that the caller had. */
    static final class NoPlace extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The work did not end in time. */
    static final class TookTooLong extends Exception {
        private static final long serialVersionUID = 1L;

        TookTooLong(Duration limit) {
            super("No end after " + limit.toSeconds() + " seconds");
        }
    }
}
