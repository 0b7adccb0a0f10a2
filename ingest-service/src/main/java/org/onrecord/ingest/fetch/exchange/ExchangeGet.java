package org.onrecord.ingest.fetch.exchange;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.exchange.ExchangeFailed.Fault;
import org.onrecord.ingest.fetch.guard.PinnedAddress;

/** Makes one GET request to a pinned address. Redirects are answers like others; nothing is tried twice. */
@Singleton
public final class ExchangeGet {

    private static final long CLOSE_AGAIN = 200;

    private final ExchangeConfig config;
    private final ReadBody readBody;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "fetch-deadline");
        thread.setDaemon(true);
        return thread;
    });

    ExchangeGet(ExchangeConfig config) {
        this.config = config;
        this.readBody = new ReadBody(config);
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    /**
     * Asks and reads the answer; of an answer other than 200 the head alone.
     *
     * @param headers to be sent beside those that every request has
     */
    public Answer get(PinnedAddress to, Map<String, String> headers, BodyLimit limit, Deadline deadline)
            throws ExchangeFailed {
        var socket = new AtomicReference<@Nullable Socket>();
        // Timeouts between two bytes do not end an answer that trickles; closing its socket does.
        // More than once, because each address that is tried has a socket of its own; a millisecond late, so that it
        // has passed.
        var end = watch.scheduleWithFixedDelay(
                () -> close(socket.get()), deadline.left().toMillis() + 1, CLOSE_AGAIN, TimeUnit.MILLISECONDS);
        try (var connections = PinnedConnections.open(to, config, deadline, socket)) {
            var client = PinnedConnections.client(connections, config);
            var address = to.address();
            var host = new HttpHost(address.scheme(), address.host().replaceAll("[\\[\\]]", ""), address.port());
            var request = new BasicClassicHttpRequest("GET", host, address.target());
            headers.forEach(request::setHeader);
            request.setHeader("Accept-Encoding", ReadBody.ACCEPT_ENCODING);
            request.setHeader("Connection", "close");
            var response = client.executeOpen(host, request, null);
            try {
                return answer(response, addressOf(socket.get()), limit);
            } finally {
                // What is left unread stays unread: the connection is closed, not drained.
                connections.close(CloseMode.IMMEDIATE);
            }
        } catch (IOException | RuntimeException e) {
            throw failure(e, deadline);
        } finally {
            end.cancel(false);
            close(socket.get());
        }
    }

    private Answer answer(ClassicHttpResponse response, String address, BodyLimit limit)
            throws IOException, ExchangeFailed {
        var headers = new LinkedHashMap<String, String>();
        for (var header : response.getHeaders()) {
            if (header.getValue() != null) {
                headers.merge(
                        header.getName().toLowerCase(Locale.ROOT),
                        header.getValue(),
                        (first, next) ->
                                header.getName().equalsIgnoreCase("Content-Encoding") ? first + ", " + next : first);
            }
        }
        var entity = response.getEntity();
        var body = response.getCode() != 200 || entity == null
                ? new byte[0]
                : readBody.read(entity.getContent(), headers.get("content-encoding"), limit);
        return new Answer(response.getCode(), address, headers, body);
    }

    private static ExchangeFailed failure(Exception e, Deadline deadline) {
        if (deadline.hasPassed()) {
            return new ExchangeFailed(Fault.TOO_SLOW, "The time for the fetch was up before the answer was complete");
        }
        if (e instanceof SSLException) {
            return new ExchangeFailed(Fault.NOT_TRUSTED, "No trusted encrypted connection could be made");
        }
        if (e instanceof ConnectTimeoutException
                || e instanceof ConnectException
                || e instanceof NoRouteToHostException) {
            return new ExchangeFailed(Fault.NO_CONNECTION, "The host takes no connection");
        }
        if (e instanceof SocketTimeoutException) {
            return new ExchangeFailed(Fault.TOO_SLOW, "The host sent nothing for too long");
        }
        if (e instanceof NoHttpResponseException
                || e instanceof SocketException
                || e instanceof ConnectionClosedException) {
            return new ExchangeFailed(Fault.NO_CONNECTION, "The connection broke before the answer was complete");
        }
        boolean headers = e instanceof MessageConstraintException || e.getCause() instanceof MessageConstraintException;
        if (headers) {
            return new ExchangeFailed(Fault.MALFORMED, "The answer has too many or too long header lines");
        }
        boolean notHttp = e.getCause() instanceof HttpException;
        return new ExchangeFailed(
                Fault.MALFORMED, notHttp ? "The answer is not well-formed HTTP" : "The answer cannot be read");
    }

    private static String addressOf(@Nullable Socket socket) {
        var address = socket == null ? null : socket.getInetAddress();
        return address == null ? "" : address.getHostAddress();
    }

    private static void close(@Nullable Socket socket) {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is as closed as it can be.
                return;
            }
        }
    }
}
