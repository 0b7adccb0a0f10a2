package org.onrecord.ingest.fetch;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A web server that does what a test tells it, byte by byte, under many host names; all else is 404. The service may fetch
 * from it although it is on this machine.
 */
public final class PageServer implements QuarkusTestResourceLifecycleManager {

    /** What is done to a request. */
    public interface Behaviour {
        void answer(Map<String, String> headers, OutputStream out) throws Exception;
    }

    private static final int HOSTS = 200;
    private static final ServerSocket SERVER = listen();
    /** Takes connections and never says a word. */
    private static final ServerSocket SILENT = socket();

    /** Encrypts with a certificate that nobody vouches for. */
    private static final WireMockServer UNTRUSTED =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());

    private static final Map<String, Behaviour> PAGES = new ConcurrentHashMap<>();
    private static final List<String> REQUESTS = new CopyOnWriteArrayList<>();
    private static final AtomicInteger NEXT_HOST = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        var hosts = IntStream.range(0, HOSTS)
                .mapToObj(i -> "host" + i + ".page-server.example:" + SERVER.getLocalPort())
                .collect(Collectors.joining(","));
        UNTRUSTED.start();
        var settings = new HashMap<String, String>();
        settings.put("onrecord.ingest.fetch.address.allowed", hosts + "," + silentHost() + "," + untrustedHost());
        settings.put("onrecord.ingest.fetch.max-time", "4s");
        settings.put("onrecord.ingest.fetch.max-page", "2M");
        settings.put("onrecord.ingest.fetch.max-feed", "1M");
        settings.put("onrecord.ingest.fetch.max-redirects", "4");
        settings.put("onrecord.ingest.fetch.max-retry-after", "1h");
        settings.put("onrecord.ingest.fetch.max-attempts", "3");
        settings.put("onrecord.ingest.fetch.first-delay", "20ms");
        settings.put("onrecord.ingest.fetch.exchange.idle-timeout", "2s");
        settings.put("onrecord.ingest.fetch.exchange.unchecked-compression", "64K");
        settings.put("onrecord.ingest.fetch.host.min-delay", "10ms");
        settings.put("onrecord.ingest.fetch.host.robots-retry", "50ms");
        settings.put("onrecord.tasks.polling-interval", "100ms");
        return settings;
    }

    @Override
    public void stop() {
        PAGES.clear();
        UNTRUSTED.stop();
    }

    /** The authority of a host that no test used before. */
    public static String freshHost() {
        int next = NEXT_HOST.getAndIncrement();
        if (next >= HOSTS) {
            throw new IllegalStateException("Raise HOSTS");
        }
        return "host" + next + ".page-server.example:" + SERVER.getLocalPort();
    }

    static String silentHost() {
        return "silent.page-server.example:" + SILENT.getLocalPort();
    }

    static String untrustedHost() {
        return "untrusted.page-server.example:" + UNTRUSTED.httpsPort();
    }

    public static String url(String host, String path) {
        return "http://" + host + path;
    }

    public static void on(String host, String path, Behaviour behaviour) {
        PAGES.put(host + path, behaviour);
    }

    /** An answer with a length, as most are. */
    public static Behaviour answer(String head, byte[] body) {
        return (headers, out) -> {
            write(out, "HTTP/1.1 " + head + "\r\nContent-Length: " + body.length + "\r\n\r\n");
            out.write(body);
        };
    }

    public static Behaviour answer(String head, String body) {
        return answer(head, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Behaviour html(String body) {
        return answer("200 OK\r\nContent-Type: text/html; charset=utf-8", body);
    }

    public static Behaviour redirect(int status, String location) {
        return answer(status + " Moved\r\nLocation: " + location, "");
    }

    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** How often a page was asked for. */
    public static long requests(String host, String path) {
        return REQUESTS.stream().filter((host + path)::equals).count();
    }

    /** Whether any request came to a host. */
    static boolean wasAsked(String host) {
        return REQUESTS.stream().anyMatch(request -> request.startsWith(host));
    }

    private static ServerSocket listen() {
        var accepting = new Thread(PageServer::accept, "page-server");
        accepting.setDaemon(true);
        accepting.start();
        return socket();
    }

    private static ServerSocket socket() {
        try {
            return new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept() {
        while (true) {
            try {
                var socket = SERVER.accept();
                var answering = new Thread(() -> serve(socket), "page-server-answer");
                answering.setDaemon(true);
                answering.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            var path = line(in).split(" ")[1];
            var headers = new HashMap<String, String>();
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                var parts = line.split(":", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
            }
            var page = headers.get("host") + path;
            REQUESTS.add(page);
            PAGES.getOrDefault(page, answer("404 Not Found", "")).answer(headers, socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (Exception e) {
            // The other side went away, which hostile answers make it do.
            return;
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The request ended early");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
