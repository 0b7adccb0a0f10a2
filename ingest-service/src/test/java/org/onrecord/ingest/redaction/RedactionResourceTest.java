package org.onrecord.ingest.redaction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;
import static org.onrecord.ingest.SubmittedArticles.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.SubmittedArticles;
import org.onrecord.ingest.TimelineStub;
import org.onrecord.ingest.Waiting;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(TimelineStub.class)
class RedactionResourceTest {

    private static final Map<String, Object> ORDER = Map.of("reason", "Order of the district court", "basis", "LAW");

    @Inject
    DataSource database;

    @Test
    void nothingOfTheArticleIsShownAnyMore() {
        var body = secret();
        var article = post(body).statusCode(201).extract().jsonPath();
        var second = post(with(body, "text", SubmittedArticles.BODY + "\nZanzibark spoke again."))
                .extract()
                .jsonPath();
        String id = article.getString("id");
        String version = article.getString("latestVersion.id");

        redact(id, ORDER)
                .statusCode(200)
                .body("reason", equalTo("Order of the district court"))
                .body("versions", hasSize(2))
                .body("versions[0].id", equalTo(version))
                .body("versions[0].retrievedAt", equalTo(article.getString("latestVersion.retrievedAt")))
                .body("versions[0].publishedAt", equalTo("2026-03-02T08:15:00+01:00"))
                .body("versions[1].reason", equalTo("CHANGED"));

        for (var path : List.of(
                "/v1/articles/" + id,
                "/v1/articles/" + id + "/versions",
                "/v1/articles/" + id + "/versions/" + version,
                "/v1/articles/" + id + "/versions/" + version + "/text",
                "/v1/articles/" + id + "/versions/" + version + "/raw",
                "/v1/articles/" + id + "/progress",
                "/v1/articles/" + id + "/retraction",
                "/v1/article-versions/" + version,
                "/v1/article-versions/" + second.getString("latestVersion.id"))) {
            given().get(path)
                    .then()
                    .statusCode(451)
                    .body("type", equalTo("/problems/redacted"))
                    .body("articleId", equalTo(id));
        }
        given().queryParam("limit", 200).get("/v1/articles").then().body("items.id", not(hasItem(id)));
        given().get("/v1/articles/" + id + "/redaction").then().statusCode(200).body("basis", equalTo("LAW"));
        retract(id).statusCode(451);
    }

    @Test
    void noTableHoldsAnyOfItsWords() throws SQLException {
        var body = secret();
        var article = post(body).statusCode(201).extract().jsonPath();
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/articles")
                .then()
                .statusCode(200);
        retract(article.getString("id")).statusCode(200);
        // The hand-over is in the history too, with a problem that repeats a word.
        assertThat(tablesWith("zanzibark")).isNotEmpty();
        ExtractionStub.answerProgress(
                article.getString("latestVersion.id"),
                200,
                "{\"stage\":\"FAILED\",\"problem\":{\"type\":\"/problems/x\",\"title\":\"t\",\"status\":500,\"detail\":\"Zanzibark\"}}");
        given().get("/v1/articles/" + article.getString("id") + "/progress")
                .then()
                .statusCode(200);

        redact(article.getString("id"), ORDER).statusCode(200);

        for (var word : List.of("zanzibark", "quillfeather", "xyloport", "mendelova")) {
            assertThat(tablesWith(word)).as(word).isEmpty();
        }
    }

    @Test
    void sentAgainItIsRefusedAndNothingIsStored() throws SQLException {
        var body = secret();
        var key = UUID.randomUUID().toString();
        String id = postWithKey(body, key).statusCode(201).extract().path("id");
        redact(id, ORDER).statusCode(200);

        post(body).statusCode(451).body("articleId", equalTo(id));
        post(with(body, "text", "Other words about Zanzibark, said the minister on Monday in Tallinn."))
                .statusCode(451);
        postWithKey(body, key).statusCode(451);

        assertThat(tablesWith("zanzibark")).isEmpty();
    }

    @Test
    void theOtherServicesAreToldUntilTheyAnswer() {
        String id = post(secret()).extract().path("id");
        ExtractionStub.answerRedaction(id, 503);
        TimelineStub.answer(id, 503);

        redact(id, ORDER).body("extraction", equalTo("WAITING")).body("timeline", equalTo("WAITING"));
        Waiting.until(() -> !ExtractionStub.redactions(id).isEmpty()
                && !TimelineStub.received(id).isEmpty());
        ExtractionStub.answerRedaction(id, 200);
        TimelineStub.answer(id, 200);

        Waiting.until(() -> {
            var left = given().get("/v1/articles/" + id + "/redaction").jsonPath();
            return left.getString("extraction").equals("DONE")
                    && left.getString("timeline").equals("DONE");
        });
        var told = TimelineStub.received(id).get(0);
        assertThat(told.getBoolean("redacted")).isTrue();
        assertThat(told.<Object>get("url")).isNull();
        assertThat(told.getString("redaction.basis")).isEqualTo("LAW");
        assertThat(JsonPath.from(ExtractionStub.redactions(id).get(0)).getString("reason"))
                .isEqualTo("Order of the district court");
    }

    @Test
    void redactingItAgainChangesNothing() {
        String id = post(secret()).extract().path("id");
        var first = redact(id, ORDER).extract().jsonPath();

        redact(id, Map.of("reason", "Another reason", "basis", "SAFETY_OF_A_SOURCE"))
                .statusCode(200)
                .body("reason", equalTo(first.getString("reason")))
                .body("at", equalTo(first.getString("at")));
    }

    @Test
    void aHandOverThatIsParkedEndsWithTheRedaction() {
        var article =
                post(with(secret(), "title", ExtractionStub.REFUSED)).extract().jsonPath();
        var subject = article.getString("latestVersion.id");
        Waiting.until(() -> parked().contains(subject));

        redact(article.getString("id"), ORDER);

        Waiting.until(() -> !parked().contains(subject));
    }

    @Test
    void theLogIsAppliedAgainAfterARestore() throws SQLException {
        var body = secret();
        var article = post(body).extract().jsonPath();
        String id = article.getString("id");
        redact(id, ORDER);
        var copy = logEntry(id);
        Waiting.until(() -> TimelineStub.received(id).size() == 1);
        restore(article);
        given().get("/v1/articles/" + id).then().statusCode(200);

        reapply(Map.of("items", List.of(copy)))
                .statusCode(200)
                .body("added", equalTo(1))
                .body("applied", notNullValue());

        given().get("/v1/articles/" + id).then().statusCode(451);
        assertThat(tablesWith("zanzibark")).isEmpty();
        assertThat(logEntry(id)).isEqualTo(copy);
        Waiting.until(() -> TimelineStub.received(id).size() > 1);
        reapply(Map.of("items", List.of(copy))).body("added", equalTo(0));
        given().contentType("application/json")
                .post("/v1/redactions/reapplications")
                .then()
                .statusCode(200);
        post(body).statusCode(451);
    }

    @Test
    void anEntryOfTheLogHoldsForAnArticleThatTheRestoreLost() {
        var lost = Map.of(
                "articleId", UUID.randomUUID().toString(),
                "articleKey", "a".repeat(64),
                "reason", "Order",
                "basis", "LAW",
                "at", "2026-01-02T03:04:05Z");

        reapply(Map.of("items", List.of(lost))).statusCode(200).body("added", equalTo(1));

        String id = lost.get("articleId");
        Waiting.until(() -> !TimelineStub.received(id).isEmpty()
                && !ExtractionStub.redactions(id).isEmpty());
        assertThat(TimelineStub.received(id).get(0).getBoolean("redacted")).isTrue();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String id = post(article()).extract().path("id");

        redact(id, Map.of("reason", "x")).statusCode(422);
        redact(id, Map.of("basis", "LAW")).statusCode(422);
        redact(id, Map.of("reason", "x".repeat(1001), "basis", "LAW")).statusCode(422);
        redact(id, Map.of("reason", "x", "basis", "WHIM")).statusCode(400);
        redact(UUID.randomUUID().toString(), ORDER).statusCode(404);
        redact("nothing", ORDER).statusCode(404);
        given().get("/v1/articles/" + id + "/redaction")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-redacted"));
        reapply(Map.of("items", List.of(Map.of("articleId", "x")))).statusCode(422);
        reapply(Map.of("items", java.util.Collections.nCopies(1001, Map.of()))).statusCode(422);
        given().queryParam("cursor", "x").get("/v1/redactions").then().statusCode(400);
        given().get("/v1/articles/" + id).then().statusCode(200);
    }

    private static Map<String, Object> secret() {
        var body = new LinkedHashMap<>(article());
        body.put("url", "https://courier.example/quillfeather/" + UUID.randomUUID());
        body.put("title", "Quillfeather names Zanzibark");
        body.put("byline", "Ada Mendelova");
        body.put("publisher", "Xyloport Times");
        body.put("text", SubmittedArticles.BODY + "\n\"I saw it,\" said Zanzibark, a clerk.");
        return body;
    }

    private static ValidatableResponse redact(String id, Object body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/articles/" + id + "/redaction")
                .then();
    }

    private static ValidatableResponse retract(String id) {
        return given().contentType("application/json")
                .body(Map.of("reason", "It names Zanzibark"))
                .post("/v1/articles/" + id + "/retraction")
                .then();
    }

    private static ValidatableResponse reapply(Object body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/redactions/reapplications")
                .then();
    }

    private static ValidatableResponse postWithKey(Object body, String key) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/articles")
                .then();
    }

    private static Map<String, Object> logEntry(String id) {
        var found = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var call = given().queryParam("limit", 3);
            var page = (cursor == null ? call : call.queryParam("cursor", cursor))
                    .get("/v1/redactions")
                    .jsonPath();
            found.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return found.stream()
                .filter(entry -> id.equals(entry.get("articleId")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> parked() {
        return given().queryParam("state", "PARKED")
                .queryParam("limit", 200)
                .get("/v1/tasks")
                .jsonPath()
                .getList("items.subject");
    }

    /** The article as a backup from before its redaction has it, and no entry in the log. */
    private void restore(JsonPath article) throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "delete from redaction where article_id = '" + article.getString("id") + "'");
            run(
                    connection,
                    "update article set redacted_at = null, publisher = 'Xyloport Times' where id = '"
                            + article.getString("id") + "'");
            run(
                    connection,
                    "update article_version set redacted_at = null, text = 'Zanzibark saw it.' where article_id = '"
                            + article.getString("id") + "'");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The tables of which a row, written as text, has a word. */
    private List<String> tablesWith(String word) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery(
                        "select 1 from " + table + " t where lower(t::text) like '%" + word + "%' limit 1")) {
                    if (rows.next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
