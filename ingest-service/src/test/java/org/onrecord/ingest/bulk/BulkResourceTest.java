package org.onrecord.ingest.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;
import static org.onrecord.ingest.SubmittedArticles.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@TestProfile(BulkResourceTest.SmallLimits.class)
class BulkResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/v1/articles/bulk")
    URI address;

    @Test
    void eachLineGetsItsResultInOrder() throws Exception {
        var known = article();
        String id = post(known).extract().path("id");

        var results = send(line(article()), "", line(known), line(with(known, "text", "Talks go on in Oslo.")));

        assertThat(results).extracting(r -> r.path("line").asInt()).containsExactly(1, 3, 4);
        assertThat(results).extracting(r -> r.path("status").asInt()).containsExactly(201, 200, 201);
        assertThat(results)
                .extracting(r -> r.path("article").path("outcome").asText())
                .containsExactly("CREATED", "KNOWN", "CHANGED");
        assertThat(results.get(2).path("article").path("id").asText()).isEqualTo(id);
        given().get("/v1/article-versions/"
                        + results.get(0).path("article").path("versionId").asText())
                .then()
                .statusCode(200)
                .body("number", equalTo(1));
    }

    @Test
    void aBadLineLeavesItsNeighboursAsTheyAre() throws Exception {
        var results = send(
                line(article()),
                "{\"text\": \"cut off",
                "[1, 2]",
                "null",
                "{\"text\": \"Talks go on.\", \"colour\": \"red\"}",
                line(with(article(), "publishedAt", "someday")),
                line(with(article(), "text", "x".repeat(20_000))),
                line(article()));

        assertThat(results)
                .extracting(r -> r.path("status").asInt())
                .containsExactly(201, 400, 400, 400, 400, 422, 413, 201);
        assertThat(results.get(5)
                        .path("problem")
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asText())
                .isEqualTo("/publishedAt");
        assertThat(results.get(6).path("problem").path("type").asText()).endsWith("line-too-long");
    }

    @Test
    void bytesThatAreNoUtf8AreTheProblemOfTheirLine() throws Exception {
        var good = line(article()) + "\n";
        var body = new ByteArrayOutputStream();
        body.write(good.getBytes(StandardCharsets.UTF_8));
        body.write("{\"text\": \"".getBytes(StandardCharsets.UTF_8));
        body.write(new byte[] {(byte) 0xff, (byte) 0xc0});
        body.write("\"}\n".getBytes(StandardCharsets.UTF_8));

        var results = read(given().contentType("application/x-ndjson")
                .body(body.toByteArray())
                .post("/v1/articles/bulk")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(results).extracting(r -> r.path("status").asInt()).containsExactly(201, 400);
    }

    @Test
    void theSameArticleTwiceInOneStreamIsOneArticle() throws Exception {
        var article = article();

        var results = send(line(article), line(article), line(with(article, "text", "Talks go on.")));

        assertThat(results)
                .extracting(r -> r.path("article").path("outcome").asText())
                .containsExactly("CREATED", "KNOWN", "CHANGED");
        assertThat(results)
                .extracting(r -> r.path("article").path("id").asText())
                .containsOnly(results.get(0).path("article").path("id").asText());
    }

    @Test
    void twoStreamsOfTheSameArticlesInOppositeOrderMakeEachArticleOnce() throws Exception {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 15; i++) {
            lines.add(line(article()));
        }
        var reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<JsonNode>>> both =
                    List.of(() -> send(lines.toArray(String[]::new)), () -> send(reversed.toArray(String[]::new)));
            int created = 0;
            for (var results : pool.invokeAll(both)) {
                assertThat(results.get()).hasSize(15);
                created += results.get().stream()
                        .filter(r -> r.path("status").asInt() == 201)
                        .count();
            }
            assertThat(created).isEqualTo(15);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void linesBeyondTheLimitAreNotReadAndSaidSo() throws Exception {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 25; i++) {
            lines.add(line(article()));
        }

        var results = send(lines.toArray(String[]::new));

        assertThat(results).hasSize(21);
        assertThat(results.get(20).path("problem").path("type").asText()).endsWith("too-many-lines");
        assertThat(results.get(20).path("line").asInt()).isEqualTo(21);
    }

    @Test
    void aUrlAloneIsFetchedLaterAndAPrivateOneIsRefused() throws Exception {
        var results = send("{\"url\": \"https://courier.example/news/far\"}", "{\"url\": \"http://10.0.0.1/\"}");

        assertThat(results).extracting(r -> r.path("status").asInt()).containsExactly(202, 422);
        given().get("/v1/fetches/" + results.get(0).path("fetchId").asText())
                .then()
                .statusCode(200);
    }

    @Test
    void anEmptyStreamHasNoResults() {
        given().contentType("application/x-ndjson")
                .body("\n\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles/bulk")
                .then()
                .statusCode(200)
                .body(equalTo(""));
    }

    @Test
    void resultsComeWhileTheStreamIsStillSent() throws Exception {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            write(
                    out,
                    "POST " + address.getPath()
                            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 5; i++) {
                chunk(out, line(article()) + "\n");
            }

            assertThat(in.readLine()).contains("200");
            String result;
            do {
                result = in.readLine();
            } while (!result.startsWith("{"));
            assertThat(JSON.readTree(result).path("status").asInt()).isEqualTo(201);

            chunk(out, line(article()) + "\n");
            write(out, "0\r\n\r\n");
            assertThat(in.lines().takeWhile(l -> !l.equals("0")).filter(l -> l.startsWith("{")))
                    .hasSize(5);
        }
    }

    @Test
    void aNewsArticleOfSchemaOrgIsTaken() throws Exception {
        var results = send("""
                {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"],
                 "headline": "Ferry pact near", "articleBody": "The pact is near, she said.", "genre": "News",
                 "author": [{"@type": "Person", "name": "Jane Roe"}, "Joe Bloggs"], "publisher": {"name": "Courier"},
                 "url": "https://courier.example/ld/1", "datePublished": "2026-03-02", "inLanguage": "en"}]}""".replace("\n", " "));

        given().get("/v1/articles/" + results.get(0).path("article").path("id").asText())
                .then()
                .body("publisher", equalTo("Courier"))
                .body("latestVersion.byline", equalTo("Jane Roe, Joe Bloggs"))
                .body("latestVersion.publishedOn", equalTo("2026-03-02"));
    }

    private List<JsonNode> send(String... lines) throws IOException {
        return read(given().contentType("application/x-ndjson; charset=UTF-8")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles/bulk")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString());
    }

    private static List<JsonNode> read(String results) throws JsonProcessingException {
        var read = new ArrayList<JsonNode>();
        for (var line : results.lines().toList()) {
            read.add(JSON.readTree(line));
        }
        return read;
    }

    private static String line(Map<String, Object> article) throws JsonProcessingException {
        return JSON.writeValueAsString(article);
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        write(out, Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Limits that a test can reach. */
    public static final class SmallLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.ingest.bulk.max-line", "10K",
                    "onrecord.ingest.bulk.max-lines", "20",
                    "onrecord.ingest.bulk.batch-lines", "5");
        }
    }
}
