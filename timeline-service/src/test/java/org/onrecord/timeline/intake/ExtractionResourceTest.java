package org.onrecord.timeline.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.PostgresTestResource;
import org.onrecord.timeline.HandoverBuilder;
import org.onrecord.timeline.Story;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ExtractionResourceTest {

    private static String id(String name) {
        return name + "-" + UUID.randomUUID();
    }

    private static JsonPath put(HandoverBuilder handover) {
        return given().contentType(ContentType.JSON)
                .body(handover.body())
                .put("/v1/extractions/" + handover.versionId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> entries(String query) {
        return given().get("/v1/entries?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    @Test
    void entriesStandBeforeTheAnswer() {
        var report = Story.report(id("a"), id("v"));

        var answer = put(report);

        assertThat(answer.getString("outcome")).isEqualTo("APPLIED");
        assertThat(answer.getInt("created")).isEqualTo(8);
        assertThat(entries("articleVersion=" + report.versionId())).hasSize(6);
    }
}
