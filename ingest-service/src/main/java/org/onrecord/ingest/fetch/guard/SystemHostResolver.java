package org.onrecord.ingest.fetch.guard;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the machine's name service, and does not wait longer than is allowed. */
@Singleton
final class SystemHostResolver implements HostResolver {

    private final Duration timeout;
    private final ExecutorService lookups;

    SystemHostResolver(GuardConfig config) {
        this.timeout = config.lookupTimeout();
        // A look-up cannot be interrupted: those that hang keep their thread, so there must be a bound.
        this.lookups = new ThreadPoolExecutor(
                0, config.lookupThreads(), 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    var thread = new Thread(work, "host-look-up");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    @PreDestroy
    void stop() {
        lookups.shutdownNow();
    }

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        try {
            return lookups.submit(() -> List.of(InetAddress.getAllByName(host)))
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            throw new UnknownHostException(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }
}
