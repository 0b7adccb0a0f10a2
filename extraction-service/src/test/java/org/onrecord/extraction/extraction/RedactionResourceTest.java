package org.onrecord.extraction.extraction;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.TimelineStub;
import org.onrecord.extraction.Versions;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(TimelineStub.class)
class RedactionResourceTest {

    private static final String TEXT = "\"I saw it,\" Mayor Ada Zanzibark said on Monday.";
    private static final Map<String, Object> ORDER =
            Map.of("reason", "Order of the district court", "basis", "LAW", "at", "2026-03-04T09:00:00Z", "later", 1);

    TimelineStub timeline;

    @Inject
    DataSource database;

    @BeforeEach
    void timelineTakesEverything() {
        timeline.takesEverything();
    }

    @Test
    void nothingOfTheArticleIsLeft() throws SQLException {
        var version = Versions.of(TEXT);
        version.put("title", "Zanzibark speaks");
        put(version).then().statusCode(202);
        awaitStage(version, "ON_TIMELINE");
        var id = Versions.id(version);
        String extraction = given().get("/v1/extractions/" + id).path("extractionId");
        assertThat(tablesWith("zanzibark")).contains("article_version", "extraction");

        erase(version).then().statusCode(200);

        assertThat(tablesWith("zanzibark")).isEmpty();
        for (var path : List.of(
                "/v1/article-versions/" + id, "/v1/extractions/" + id, "/v1/extractions/" + id + "/" + extraction)) {
            given().get(path).then().statusCode(451).body("type", equalTo("/problems/redacted"));
        }
        put(version).then().statusCode(451).body("articleId", equalTo(version.get("articleId")));
        erase(version).then().statusCode(200);
        given().contentType(JSON)
                .body(Map.of("versionIds", List.of(id)))
                .post("/v1/reprocessings")
                .then()
                .statusCode(202);
    }

    @Test
    void aVersionThatComesLaterIsRefused() throws SQLException {
        var version = Versions.of(TEXT.replace("Zanzibark", "Quillfeather"));

        erase(version).then().statusCode(200);

        put(version).then().statusCode(451);
        assertThat(tablesWith("quillfeather")).isEmpty();
    }

    @Test
    void workThatIsParkedEnds() throws SQLException {
        timeline.answers(422);
        var version = Versions.of(TEXT.replace("Zanzibark", "Xyloport"));
        put(version);
        awaitStage(version, "FAILED");

        erase(version).then().statusCode(200);

        await().until(() -> !given().queryParam("limit", 200)
                .get("/v1/tasks")
                .jsonPath()
                .getList("items.subject")
                .contains(Versions.id(version)));
        assertThat(tablesWith("xyloport")).isEmpty();
    }

    @Test
    void aTimelineThatErasedTheArticleEndsItsDelivery() {
        timeline.answers(451);
        var version = Versions.of(TEXT.replace("Zanzibark", "Mendelova"));
        put(version);

        awaitStage(version, "EXTRACTED");

        await().until(() -> !given().queryParam("limit", 200)
                .get("/v1/tasks")
                .jsonPath()
                .getList("items.subject")
                .contains(Versions.id(version)));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var path = "/v1/articles/" + UUID.randomUUID() + "/redaction";

        given().contentType(JSON).body(Map.of("reason", "x")).put(path).then().statusCode(422);
        given().contentType(JSON).body("[]").put(path).then().statusCode(400);
        given().contentType(JSON)
                .body(ORDER)
                .put("/v1/articles/" + "x".repeat(201) + "/redaction")
                .then()
                .statusCode(400);
    }

    private static Response put(Map<String, Object> version) {
        return given().contentType(JSON).body(version).put("/v1/article-versions/" + Versions.id(version));
    }

    private static Response erase(Map<String, Object> version) {
        return given().contentType(JSON).body(ORDER).put("/v1/articles/" + version.get("articleId") + "/redaction");
    }

    private static void awaitStage(Map<String, Object> version, String stage) {
        await().until(() -> stage.equals(
                given().get("/v1/article-versions/" + Versions.id(version)).path("stage")));
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
                var sql = "select 1 from " + table + " t where lower(t::text) like '%" + word + "%' limit 1";
                try (var rows = statement.executeQuery(sql)) {
                    if (rows.next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
