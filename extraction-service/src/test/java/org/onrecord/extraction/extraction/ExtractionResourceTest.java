package org.onrecord.extraction.extraction;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.TimelineStub;
import org.onrecord.extraction.Versions;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(TimelineStub.class)
class ExtractionResourceTest {

    private String versionId;
    private String extractionId;

    @BeforeEach
    void oneVersionIsExtracted() {
        var version = Versions.of("The ferry sails again on Monday, Mayor Ada Berg said.");
        versionId = Versions.id(version);
        given().contentType(JSON)
                .body(version)
                .put("/v1/article-versions/" + versionId)
                .then()
                .statusCode(202);
        await().untilAsserted(
                        () -> given().get("/v1/extractions/" + versionId).then().statusCode(200));
        extractionId = given().get("/v1/extractions/" + versionId).jsonPath().getString("extractionId");
    }

    @Test
    void newestExtractionIsAskedForAnewEachTime() {
        given().get("/v1/extractions/" + versionId)
                .then()
                .header("ETag", "\"" + extractionId + "\"")
                .header("Cache-Control", "no-cache");
        given().header("If-None-Match", "\"" + extractionId + "\"")
                .get("/v1/extractions/" + versionId)
                .then()
                .statusCode(304)
                .header("ETag", "\"" + extractionId + "\"")
                .body(emptyOrNullString());
    }

    @Test
    void oneExtractionNeverChanges() {
        var newest = given().get("/v1/extractions/" + versionId).asString();

        given().get("/v1/extractions/" + versionId + "/" + extractionId)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .body(equalTo(newest));
        given().header("If-None-Match", "\"" + extractionId + "\"")
                .get("/v1/extractions/" + versionId + "/" + extractionId)
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsNotThereIsNamed() {
        given().get("/v1/extractions/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-version"));
        given().get("/v1/extractions/" + versionId + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-extraction"));
        given().get("/v1/extractions/" + UUID.randomUUID() + "/" + extractionId)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-extraction"));
    }
}
