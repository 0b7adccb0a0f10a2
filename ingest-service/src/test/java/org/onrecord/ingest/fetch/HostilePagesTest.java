package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.testing.PostgresTestResource;

/** Servers that want to keep, fill or break the service: each ends in its problem, within the time of a fetch. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(PageServer.class)
class HostilePagesTest {

    /** Far above max-time, far below what the servers would take. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    /** 60 MiB of zeros, as brotli. */
    private static final String BROTLI_BOMB =
            "y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMMCAN37P/7//8E/ARCHBQC693/8//+"
                    + "DfwIgDgsAdO//+P//B/8EQBwWAOje//H//w/+CYA4LADQvf/L//8f/BMAcVgAoHv/Aw==";

    private final CountDownLatch fetched = new CountDownLatch(1);

    @Inject
    Fetcher fetcher;

    @AfterEach
    void letTheServerGo() {
        fetched.countDown();
    }

    @Test
    void zipBomb() throws IOException {
        var bomb = gzip(new byte[60 * 1024 * 1024]);
        assertThat(bomb).hasSizeLessThan(100_000);
        endsIn("fetch-compression-refused", out(HTML + "Content-Encoding: gzip\r\n\r\n", bomb));
    }

    @Test
    void slowlyGrowingZipBombMeetsTheLimitOfSize() throws IOException {
        var noise = new byte[40_000];
        new Random(7).nextBytes(noise);
        var page = new ByteArrayOutputStream();
        for (int i = 0; i < 40; i++) {
            page.write(noise);
            page.write(new byte[60_000]);
        }
        endsIn("fetch-too-large", out(HTML + "Content-Encoding: gzip\r\n\r\n", gzip(page.toByteArray())));
    }

    @Test
    void brotliBomb() {
        var bomb = Base64.getDecoder().decode(BROTLI_BOMB);
        endsIn("fetch-compression-refused", out(HTML + "Content-Encoding: br\r\n\r\n", bomb));
    }

    @Test
    void bombInABomb() throws IOException {
        var bomb = gzip(gzip(new byte[1024 * 1024]));
        endsIn("fetch-compression-refused", out(HTML + "Content-Encoding: gzip, gzip\r\n\r\n", bomb));
        endsIn(
                "fetch-compression-refused",
                out(HTML + "Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n\r\n", bomb));
    }

    @Test
    void damagedCompression() throws IOException {
        var cut = gzip("words ".repeat(1000).getBytes("US-ASCII"));
        endsIn("fetch-compression-refused", out(HTML + "Content-Encoding: gzip\r\n\r\n", new byte[] {1, 2, 3}));
        endsIn("fetch-compression-refused", out(HTML + "Content-Encoding: br\r\n\r\n", new byte[] {-1, -2, -3, 4}));
        endsIn("fetch-compression-refused", out(HTML + "Content-Encoding: deflate\r\n\r\n", new byte[] {9, 9, 9, 9}));
        endsIn("fetch-compression-refused", out(HTML + "Content-Encoding: zstd\r\n\r\n", cut));
        endsIn(
                "fetch-compression-refused",
                out(HTML + "Content-Encoding: gzip\r\n\r\n", Arrays.copyOf(cut, cut.length / 2)));
    }

    @Test
    void endlessBody() {
        endsIn("fetch-too-large", (headers, out) -> {
            PageServer.write(out, HTML + "\r\n");
            forever(out, "words ".repeat(1000));
        });
    }

    @Test
    void endlessChunks() {
        endsIn("fetch-too-large", (headers, out) -> {
            PageServer.write(out, HTML + "Transfer-Encoding: chunked\r\n\r\n");
            forever(out, "400\r\n" + "w".repeat(0x400) + "\r\n");
        });
    }

    @Test
    void lengthThatCannotBe() {
        endsIn("fetch-too-large", out(HTML + "Content-Length: 999999999999\r\n\r\n", new byte[3 * 1024 * 1024]));
    }

    @Test
    void tenMegabyteLine() {
        endsIn("fetch-too-large", (headers, out) -> {
            PageServer.write(out, HTML + "Content-Length: 10485760\r\n\r\n");
            out.write(new byte[10 * 1024 * 1024]);
        });
    }

    @Test
    void slowLorisInTheBody() {
        endsIn("fetch-timed-out", (headers, out) -> {
            PageServer.write(out, HTML + "\r\n");
            trickle(out, "w");
        });
    }

    @Test
    void slowLorisInTheHeaders() {
        endsIn("fetch-timed-out", (headers, out) -> {
            PageServer.write(out, HTML);
            trickle(out, "X: y\r\n");
        });
    }

    @Test
    void silence() {
        endsIn("fetch-timed-out", (headers, out) -> fetched.await());
    }

    @Test
    void silenceInTheHandshake() {
        var outcome = assertTimeoutPreemptively(
                BOUND, () -> fetcher.fetch(FetchRequest.page("https://" + PageServer.silentHost() + "/")));
        assertThat(problem(outcome)).isIn("/problems/fetch-timed-out", "/problems/fetch-connection-failed");
    }

    @Test
    void certificateThatNobodyVouchesFor() {
        var outcome = fetcher.fetch(FetchRequest.page("https://" + PageServer.untrustedHost() + "/"));
        assertThat(problem(outcome)).isEqualTo("/problems/fetch-not-trusted");
    }

    @Test
    void endlessHeaders() {
        endsIn("fetch-malformed-answer", (headers, out) -> {
            PageServer.write(out, HTML);
            forever(out, "X-More: and more\r\n");
        });
    }

    @Test
    void endlessHeaderLine() {
        endsIn("fetch-malformed-answer", (headers, out) -> {
            PageServer.write(out, HTML + "X-Long: ");
            forever(out, "long".repeat(1000));
        });
    }

    @Test
    void endlessInformationalAnswers() {
        endsIn("fetch-timed-out", (headers, out) -> forever(out, "HTTP/1.1 103 Early Hints\r\n\r\n"));
    }

    @Test
    void endlessTrailers() {
        endsIn("fetch-malformed-answer", (headers, out) -> {
            PageServer.write(out, HTML + "Transfer-Encoding: chunked\r\n\r\n1\r\nw\r\n0\r\n");
            forever(out, "X-More: and more\r\n");
        });
    }

    @Test
    void noHttpAtAll() {
        endsIn("fetch-malformed-answer", (headers, out) -> forever(out, "SSH-2.0-OpenSSH_9.2\r\n"));
    }

    @Test
    void chunksThatAreNone() {
        endsIn("fetch-malformed-answer", out(HTML + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", new byte[10]));
    }

    @Test
    void connectionThatBreaks() {
        endsIn("fetch-connection-failed", (headers, out) -> {});
        endsIn("fetch-connection-failed", out(HTML + "Content-Length: 5000\r\n\r\n", new byte[100]));
    }

    @Test
    void nobodyThere() throws IOException {
        // A port that was free a moment ago; the host is one that the service may go to, the port another.
        int port;
        try (var server = new ServerSocket(0)) {
            port = server.getLocalPort();
        }
        var outcome = fetcher.fetch(FetchRequest.page("http://127.0.0.1:" + port + "/"));
        assertThat(outcome).isInstanceOf(FetchOutcome.Refused.class);
    }

    @Test
    void redirectsInACircle() {
        var host = PageServer.freshHost();
        PageServer.on(host, "/a", PageServer.redirect(302, "/b"));
        PageServer.on(host, "/b", PageServer.redirect(301, "http://" + host + "/a?"));
        PageServer.on(host, "/a?", PageServer.redirect(301, "/b"));
        assertThat(problem(fetch(host, "/a"))).isEqualTo("/problems/fetch-too-many-redirects");
    }

    @Test
    void redirectsWithoutEnd() {
        var host = PageServer.freshHost();
        for (int i = 0; i < 20; i++) {
            PageServer.on(host, "/" + i, PageServer.redirect(302, "/" + (i + 1)));
        }
        var outcome = fetch(host, "/0");
        assertThat(problem(outcome)).isEqualTo("/problems/fetch-too-many-redirects");
        assertThat(outcome.hops()).hasSize(5);
    }

    @Test
    void redirectToNowhere() {
        endsIn("fetch-malformed-answer", PageServer.answer("302 Found", ""));
    }

    private void endsIn(String slug, PageServer.Behaviour behaviour) {
        var host = PageServer.freshHost();
        PageServer.on(host, "/", behaviour);
        var outcome = fetch(host, "/");
        assertThat(problem(outcome)).isEqualTo("/problems/" + slug);
        assertThat(outcome.hops()).hasSize(1);
    }

    private FetchOutcome fetch(String host, String path) {
        return assertTimeoutPreemptively(BOUND, () -> fetcher.fetch(FetchRequest.page(PageServer.url(host, path))));
    }

    private static String problem(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOf(FetchOutcome.Failed.class);
        return ((FetchOutcome.Failed) outcome).problem().type();
    }

    private static PageServer.Behaviour out(String head, byte[] body) {
        return (headers, out) -> {
            PageServer.write(out, head);
            out.write(body);
        };
    }

    /** Until the other side closes the connection, which is what the test waits for. */
    private static void forever(OutputStream out, String text) throws IOException {
        var bytes = text.getBytes("US-ASCII");
        while (true) {
            out.write(bytes);
        }
    }

    private void trickle(OutputStream out, String text) throws Exception {
        do {
            PageServer.write(out, text);
        } while (!fetched.await(300, TimeUnit.MILLISECONDS));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        }
        return compressed.toByteArray();
    }
}
