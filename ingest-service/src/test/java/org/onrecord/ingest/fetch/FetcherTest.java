package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.fetch.host.HostTurns;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(PageServer.class)
class FetcherTest {

    private static final String PAGE =
            "<html><body><p>Ferries sail again from Monday, the harbour board said.</p></body></html>";

    /** {@link #PAGE}. */
    private static final String PAGE_IN_BROTLI =
            "G1cA4I3TJbYXOUx6w+tdv3JdnkNxKCEuyeNjBBtwwN6POMqmg4es9W+ChEn3jNVyTftu" + "+OE0EkOiWrpMn77JlIUgHnHgiQg=";

    @Inject
    Fetcher fetcher;

    @Inject
    HostTurns turns;

    private String host;

    @BeforeEach
    void freshHost() {
        host = PageServer.freshHost();
    }

    @Test
    void givesTheBytesAndWhatIsSaidOfThem() {
        PageServer.on(host, "/news?id=1", PageServer.answer("""
                200 OK\r
                Content-Type: Text/HTML; charset="ISO-8859-1"\r
                ETag: "v1"\r
                Last-Modified: Mon, 02 Mar 2026 07:15:00 GMT\r
                Cache-Control: public, max-age=600""", PAGE));
        var fetched = fetched("/news?id=1#top");

        assertThat(new String(fetched.body().bytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
        assertThat(fetched.body().mediaType()).isEqualTo("text/html");
        assertThat(fetched.body().declaredCharset()).isEqualTo("ISO-8859-1");
        assertThat(fetched.headers().etag()).isEqualTo("\"v1\"");
        assertThat(fetched.headers().lastModified()).isEqualTo("Mon, 02 Mar 2026 07:15:00 GMT");
        assertThat(fetched.headers().maxAge()).isEqualTo(Duration.ofMinutes(10));
        assertThat(fetched.finalUrl()).isEqualTo(PageServer.url(host, "/news?id=1"));
        assertThat(fetched.movedTo()).isNull();
        assertThat(fetched.hops()).containsExactly(new Hop(PageServer.url(host, "/news?id=1"), "127.0.0.1", 200));
    }

    @Test
    void saysWhoItIsAndWhatItTakes() {
        PageServer.on(
                host,
                "/",
                (headers, out) -> PageServer.answer(
                                "200 OK",
                                headers.get("user-agent") + "|" + headers.get("accept-encoding") + "|"
                                        + headers.get("cookie"))
                        .answer(headers, out));
        assertThat(fetched("/").body().text().text()).isEqualTo("OnrecordBot/1.0|gzip, deflate, br|null");
    }

    @Test
    void asksUnderTheConditionsOfTheLastAnswer() {
        PageServer.on(host, "/feed", (headers, out) -> {
            boolean known = "\"v1\"".equals(headers.get("if-none-match"))
                    && "Mon, 02 Mar 2026 07:15:00 GMT".equals(headers.get("if-modified-since"));
            PageServer.answer(known ? "304 Not Modified\r\nETag: \"v1\"" : "200 OK", "")
                    .answer(headers, out);
        });
        var request =
                FetchRequest.feed(PageServer.url(host, "/feed")).unlessStill("\"v1\"", "Mon, 02 Mar 2026 07:15:00 GMT");

        assertThat(fetcher.fetch(request)).isInstanceOf(FetchOutcome.NotModified.class);
        assertThat(fetch("/feed")).isInstanceOf(FetchOutcome.Fetched.class);
        PageServer.on(host, "/unasked", PageServer.answer("304 Not Modified", ""));
        assertFailed("/unasked", "fetch-answer-unexpected", false);
        var split = FetchRequest.feed(PageServer.url(host, "/feed")).unlessStill("a\r\nX: y", null);
        assertThat(fetcher.fetch(split)).isInstanceOf(FetchOutcome.Fetched.class);
    }

    @Test
    void readsCompressedBodies() throws IOException {
        var page = PAGE.getBytes(StandardCharsets.UTF_8);
        var gzip = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(gzip)) {
            stream.write(page);
        }
        var deflate = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(deflate)) {
            stream.write(page);
        }
        compressed("/gzip", "GZip", gzip.toByteArray());
        compressed("/deflate", "deflate", deflate.toByteArray());
        compressed("/br", "br", Base64.getDecoder().decode(PAGE_IN_BROTLI));
        compressed("/identity", "identity", page);
    }

    private void compressed(String path, String coding, byte[] body) {
        PageServer.on(host, path, PageServer.answer("200 OK\r\nContent-Encoding: " + coding, body));
        assertThat(fetched(path).body().text().text()).as(coding).isEqualTo(PAGE);
    }

    @Test
    void followsRedirectsAndSaysWhetherTheyAreForGood() {
        var other = PageServer.freshHost();
        PageServer.on(host, "/old", PageServer.redirect(301, "../new/./x/../place?a=b"));
        PageServer.on(host, "/new/place?a=b", PageServer.redirect(308, "//" + other + "/caf\u00c3\u00a9"));
        PageServer.on(other, "/caf%C3%A9", PageServer.html(PAGE));
        PageServer.on(host, "/for-now", PageServer.redirect(302, "/new/place?a=b"));

        var moved = fetched("/old");
        assertThat(moved.movedTo()).isEqualTo(PageServer.url(other, "/caf%C3%A9"));
        assertThat(moved.hops()).extracting(Hop::status).containsExactly(301, 308, 200);
        assertThat(fetched("/for-now").movedTo()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "404 Not Found, fetch-page-missing, false",
        "401 Unauthorized, fetch-refused-by-host, false",
        "402 Payment Required, fetch-refused-by-host, false",
        "403 Forbidden, fetch-refused-by-host, false",
        "451 Unavailable For Legal Reasons, fetch-refused-by-host, false",
        "204 No Content, fetch-answer-unexpected, false",
        "206 Partial Content, fetch-answer-unexpected, false",
        "300 Multiple Choices, fetch-answer-unexpected, false",
        "500 Internal Server Error, fetch-host-failing, false",
        "429 Too Many Requests, fetch-host-failing, true",
        "502 Bad Gateway, fetch-host-failing, true",
        "503 Service Unavailable, fetch-host-failing, true",
        "504 Gateway Timeout, fetch-host-failing, true"
    })
    void namesEachStatus(String status, String problem, boolean retryable) {
        PageServer.on(host, "/", PageServer.answer(status, ""));
        assertFailed("/", problem, retryable);
    }

    @Test
    void goneIsAnOutcomeOfItsOwn() {
        PageServer.on(host, "/", PageServer.answer("410 Gone", ""));
        assertThat(fetch("/"))
                .isInstanceOfSatisfying(
                        FetchOutcome.Gone.class,
                        gone -> assertThat(gone.problem().type()).isEqualTo("/problems/fetch-page-gone"));
    }

    @Test
    void obeysRetryAfterWithinBounds() {
        PageServer.on(host, "/", PageServer.answer("503 Service Unavailable\r\nRetry-After: 120", ""));
        assertThat(assertFailed("/", "fetch-host-failing", true).retryAfter()).isEqualTo(Duration.ofMinutes(2));
        // The whole host is left alone from then on.
        assertThat(assertFailed("/other", "fetch-host-busy", true).retryAfter())
                .isBetween(Duration.ofSeconds(100), Duration.ofMinutes(2));

        var far = PageServer.freshHost();
        PageServer.on(far, "/", PageServer.answer("429 Slow\r\nRetry-After: 99999999999999", ""));
        var bounded = (FetchOutcome.Failed) fetcher.fetch(FetchRequest.page(PageServer.url(far, "/")));
        assertThat(bounded.retryAfter()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void readsRetryAfterAsDate() {
        var now = Instant.parse("2026-03-02T10:00:00Z");
        var date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusSeconds(90).atOffset(ZoneOffset.UTC));
        assertThat(RetryAfter.read(date, now, Duration.ofHours(1))).isEqualTo(Duration.ofSeconds(90));
        assertThat(RetryAfter.read("Sun, 01 Mar 2026 10:00:00 GMT", now, Duration.ofHours(1)))
                .isZero();
        assertThat(RetryAfter.read("Sun, 01 Mar 2099 10:00:00 GMT", now, Duration.ofHours(1)))
                .isEqualTo(Duration.ofHours(1));
        assertThat(RetryAfter.read("-5", now, Duration.ofHours(1))).isNull();
        assertThat(RetryAfter.read("soon", now, Duration.ofHours(1))).isNull();
        assertThat(RetryAfter.read(null, now, Duration.ofHours(1))).isNull();
    }

    @Test
    void takesWhatWasAskedForAlone() {
        PageServer.on(host, "/pdf", PageServer.answer("200 OK\r\nContent-Type: application/pdf", "%PDF"));
        PageServer.on(host, "/feed", PageServer.answer("200 OK\r\nContent-Type: application/atom+xml", "<feed/>"));

        assertFailed("/pdf", "fetch-media-type-refused", false);
        assertFailed("/feed", "fetch-media-type-refused", false);
        assertThat(fetcher.fetch(FetchRequest.feed(PageServer.url(host, "/feed"))))
                .isInstanceOf(FetchOutcome.Fetched.class);
    }

    @Test
    void doesWhatRobotsTxtSays() {
        PageServer.on(host, "/robots.txt", PageServer.answer("200 OK", """
                User-agent: onrecordbot
                Disallow: /private
                User-agent: *
                Allow: /"""));
        PageServer.on(host, "/news", PageServer.html(PAGE));
        PageServer.on(host, "/hidden", PageServer.redirect(302, "/private/1"));

        assertThat(fetch("/news")).isInstanceOf(FetchOutcome.Fetched.class);
        assertDisallowed("/private/1");
        assertDisallowed("/news/%2e%2E/private/1");
        assertDisallowed("/hidden");
        assertThat(PageServer.requests(host, "/private/1")).isZero();
        assertThat(PageServer.requests(host, "/robots.txt")).isEqualTo(1);
    }

    @Test
    void robotsTxtIsAskedOfEachHostOfARedirect() {
        var other = PageServer.freshHost();
        PageServer.on(host, "/", PageServer.redirect(301, "http://" + other + "/x"));
        PageServer.on(other, "/robots.txt", PageServer.answer("200 OK", "User-agent: *\nDisallow: /"));
        assertDisallowed("/");
        assertThat(PageServer.requests(other, "/x")).isZero();
    }

    @Test
    void aHostThatCannotSayWhatItAllowsWaits() {
        PageServer.on(host, "/news", PageServer.html(PAGE));
        PageServer.on(host, "/robots.txt", PageServer.answer("503 Service Unavailable", ""));
        assertThat(assertFailed("/news", "fetch-robots-unreachable", true).retryAfter())
                .isEqualTo(Duration.ofMillis(50));
        assertThat(PageServer.requests(host, "/news")).isZero();

        PageServer.on(host, "/robots.txt", PageServer.answer("403 Forbidden", ""));
        await().atMost(Duration.ofSeconds(40)).until(() -> fetch("/news") instanceof FetchOutcome.Fetched);
    }

    @Test
    void robotsTxtMayRedirectButNotInside() {
        PageServer.on(host, "/robots.txt", PageServer.redirect(301, "/robots2"));
        PageServer.on(host, "/robots2", PageServer.answer("200 OK", "User-agent: *\nDisallow: /"));
        assertDisallowed("/");

        var other = PageServer.freshHost();
        PageServer.on(other, "/robots.txt", PageServer.redirect(301, "http://169.254.169.254/"));
        PageServer.on(other, "/", PageServer.html(PAGE));
        assertThat(fetcher.fetch(FetchRequest.page(PageServer.url(other, "/"))))
                .isInstanceOf(FetchOutcome.Fetched.class);
    }

    @Test
    void crawlDelayIsObeyedAndBounded() {
        PageServer.on(host, "/robots.txt", PageServer.answer("200 OK", "User-agent: *\nCrawl-delay: 86400"));
        PageServer.on(host, "/", PageServer.html(PAGE));
        assertThat(fetch("/")).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(assertFailed("/", "fetch-host-busy", true).retryAfter())
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    @Test
    void aHostGetsFewRequestsAtOnceAndOneAfterAnother() {
        var first = turns.take(host);
        var second = turns.take(host);
        assertThat(first.lease()).isNotNull();
        assertThat(second.lease()).isNotNull();
        var third = turns.take(host);
        assertThat(third.lease()).isNull();
        assertThat(third.in()).isPositive();

        turns.giveBack(first.lease());
        assertThat(turns.take(host).lease()).isNotNull();
        turns.pause(host, Duration.ofSeconds(2));
        turns.giveBack(second.lease());
        var paused = turns.take(host);
        assertThat(paused.lease()).isNotNull();
        assertThat(paused.in()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(2));
    }

    private FetchOutcome fetch(String path) {
        return fetcher.fetch(FetchRequest.page(PageServer.url(host, path)));
    }

    private FetchOutcome.Fetched fetched(String path) {
        var outcome = fetch(path);
        assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
        return (FetchOutcome.Fetched) outcome;
    }

    private FetchOutcome.Failed assertFailed(String path, String slug, boolean retryable) {
        var outcome = fetch(path);
        assertThat(outcome).isInstanceOf(FetchOutcome.Failed.class);
        var failed = (FetchOutcome.Failed) outcome;
        assertThat(failed.problem().type()).isEqualTo("/problems/" + slug);
        assertThat(failed.retryable()).isEqualTo(retryable);
        return failed;
    }

    private void assertDisallowed(String path) {
        var outcome = fetch(path);
        assertThat(outcome).isInstanceOf(FetchOutcome.Refused.class);
        assertThat(((FetchOutcome.Refused) outcome).problem().type()).isEqualTo("/problems/fetch-disallowed-by-robots");
    }
}
