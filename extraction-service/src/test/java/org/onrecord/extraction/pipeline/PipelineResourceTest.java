package org.onrecord.extraction.pipeline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.TimelineStub;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(TimelineStub.class)
class PipelineResourceTest {

    @Test
    void stagesAreToldInTheirOrderWithVersionAndKind() {
        given().get("/v1/pipeline")
                .then()
                .statusCode(200)
                .body("version", notNullValue())
                .body("stages.name", everyItem(matchesPattern("[a-z]+(-[a-z]+)*")))
                .body("stages[0].name", containsString("paragraphs"))
                .body("stages.version", everyItem(notNullValue()))
                .body("stages.find { it.name == 'encode-text' }.kind", equalTo("MODEL"))
                .body("stages.find { it.name == 'find-quotations' }.kind", equalTo("MODEL"))
                .body("stages.find { it.name == 'find-names' }.kind", equalTo("MODEL"))
                .body("models.name", hasItems("quotations-1", "names-1"))
                .body("models.sha256", everyItem(matchesPattern("[0-9a-f]{64}")))
                .body("version", endsWith("+quotations-1+names-1"))
                .body("scorecard", notNullValue());
    }

    @Test
    void stagesAndModelsTellTheFiguresThatJudgeThem() {
        given().get("/v1/pipeline")
                .then()
                .statusCode(200)
                .body("stages.find { it.name == 'find-names' }.scores.task", hasItems("names"))
                .body(
                        "stages.find { it.name == 'find-time-expressions' }.scores.task",
                        everyItem(equalTo("time expressions")))
                .body("stages.find { it.name == 'find-time-expressions' }.scores.measure", hasItems("value F"))
                .body("stages.find { it.name == 'split-paragraphs' }.scores", hasSize(0))
                .body("stages.find { it.name == 'find-quotations' }.models", contains("quotations-1"))
                .body("stages.find { it.name == 'find-events' }.models", hasSize(0))
                .body(
                        "models.find { it.name == 'quotations-1' }.stages",
                        containsInAnyOrder("encode-text", "find-quotations"))
                .body("models.find { it.name == 'quotations-1' }.scores.task", hasItems("quotation content"))
                .body("models.find { it.name == 'quotations-1' }.scores.task", not(hasItem("time expressions")))
                .body("models.scores", everyItem(not(empty())))
                .body("scorecard.unit", everyItem(oneOf("PERCENT", "CASES")))
                .body("scorecard.better", everyItem(oneOf("HIGHER", "LOWER")));
    }

    @Test
    void ruleSetsAreToldWithVersionSourceAndReaders() {
        var timeRules = "ruleSets.find { it.name == 'time-rules' }";
        given().get("/v1/pipeline")
                .then()
                .statusCode(200)
                .body(timeRules + ".stages", contains("find-time-expressions"))
                .body(timeRules + ".about", containsString("Apache-2.0"))
                .body(timeRules + ".entries", greaterThan(10))
                .body("ruleSets.sha256", everyItem(matchesPattern("[0-9a-f]{64}")))
                .body("ruleSets.about", everyItem(not(blankString())))
                .body(
                        "stages.find { it.name == 'find-time-expressions' }.ruleSets",
                        hasItems("time-rules", "time-words"))
                .body("stages.find { it.name == 'split-paragraphs' }.ruleSets", hasSize(0));
    }

    @Test
    void problemTypesOfTheServiceExplainThemselves() {
        given().get("/problems")
                .then()
                .statusCode(200)
                .body(
                        "slug",
                        hasItems(
                                "text-not-analysable",
                                "analysis-busy",
                                "unknown-version",
                                "not-extracted",
                                "unknown-extraction",
                                "version-differs",
                                "timeline-refused",
                                "timeline-unavailable",
                                "unknown-reprocessing"));
        given().get("/problems/text-not-analysable").then().statusCode(200).body("status", equalTo(422));
    }

    @Test
    void documentAndItsPageAreServed() {
        given().get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("openapi: 3.1.0"))
                .body(containsString("/v1/analyses"));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
