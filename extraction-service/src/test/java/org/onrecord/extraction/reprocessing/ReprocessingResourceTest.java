package org.onrecord.extraction.reprocessing;

import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.TimelineStub;
import org.onrecord.extraction.Versions;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(TimelineStub.class)
class ReprocessingResourceTest {

    TimelineStub timeline;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void timelineTakesEverything() {
        timeline.takesEverything();
    }

    @Test
    void versionOfWhichTheSameIsFoundKeepsItsExtraction() {
        var version = versionOnTimeline();
        var before = newest(version);

        var run = start(Map.of("versionIds", List.of(version)));
        awaitDone(run, "unchanged", 1);
        assertThat(newest(version)).isEqualTo(before);
        timeline.server().verify(1, putRequestedFor(urlPathEqualTo("/v1/extractions/" + version)));
    }

    @Test
    void versionOfWhichSomethingElseIsFoundGetsANewExtractionWithAHigherSequence() throws SQLException {
        var version = versionOnTimeline();
        var before = given().get("/v1/extractions/" + version).jsonPath();
        pretendThatAnotherPipelineMade(version);

        awaitDone(start(Map.of("versionIds", List.of(version, version))), "changed", 1);
        var after = given().get("/v1/extractions/" + version).jsonPath();
        assertThat(after.getLong("sequence")).isGreaterThan(before.getLong("sequence"));
        assertThat(after.getString("extractionId")).isNotEqualTo(before.getString("extractionId"));
        await().untilAsserted(() ->
                timeline.server().verify(2, putRequestedFor(urlPathEqualTo("/v1/extractions/" + version))));
        given().get("/v1/extractions/" + version + "/" + before.getString("extractionId"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"versionIds\": null}"})
    void withoutVersionsAllAreTaken(String body) {
        versionOnTimeline();
        versionOnTimeline();

        var run = given().contentType(JSON)
                .body(body)
                .post("/v1/reprocessings")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().untilAsserted(() -> given().get(run).then().body("state", equalTo("DONE")));
        assertThat(given().get(run).jsonPath().getLong("total")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void unknownVersionsAreNamedAndNothingIsStarted() {
        given().contentType(JSON)
                .body(Map.of("versionIds", List.of(versionOnTimeline(), "nobody", UUID.randomUUID())))
                .post("/v1/reprocessings")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors.pointer", contains("/versionIds/1", "/versionIds/2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"versionIds\": []}", "{\"versionIds\": [null]}"})
    void listsThatMakeNoSenseAreRefused(String body) {
        given().contentType(JSON)
                .body(body)
                .post("/v1/reprocessings")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-body"));
    }

    @Test
    void unknownFieldsAreRefused() {
        given().contentType(JSON)
                .body("{\"versions\": []}")
                .post("/v1/reprocessings")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-field"));
    }

    @Test
    void unknownRunIsNotFound() {
        given().get("/v1/reprocessings/none")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-reprocessing"));
    }

    /** As if the stored extraction came from an older pipeline: it does not say what the current one says. */
    private void pretendThatAnotherPipelineMade(String version) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("update extraction set content_sha256 = '' where version_id = ?")) {
            statement.setString(1, version);
            statement.executeUpdate();
        }
    }

    private static String start(Map<String, Object> body) {
        return given().contentType(JSON)
                .body(body)
                .post("/v1/reprocessings")
                .then()
                .statusCode(202)
                .body("total", equalTo(1))
                .extract()
                .header("Location");
    }

    private static void awaitDone(String run, String outcome, int count) {
        await().untilAsserted(() -> given().get(run)
                .then()
                .body("state", equalTo("DONE"))
                .body("queued", equalTo(count))
                .body(outcome, equalTo(count)));
    }

    private static String versionOnTimeline() {
        var version = Versions.of("The ferry sails again on Monday, Mayor Ada Berg said.");
        var id = Versions.id(version);
        given().contentType(JSON)
                .body(version)
                .put("/v1/article-versions/" + id)
                .then()
                .statusCode(202);
        await().untilAsserted(
                        () -> given().get("/v1/article-versions/" + id).then().body("stage", equalTo("ON_TIMELINE")));
        return id;
    }

    private static String newest(String version) {
        return given().get("/v1/extractions/" + version).jsonPath().getString("extractionId");
    }
}
