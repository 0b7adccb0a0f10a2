package org.onrecord.extraction;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extraction.analysis.MisbehavingPipeline;
import org.onrecord.extraction.analysis.TestStages;
import org.onrecord.testing.PostgresTestResource;

/** Texts that hang or crash a stage, through the API: each is parked with a problem and harms no other. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(TimelineStub.class)
@TestProfile(HopelessTextTest.Misbehaving.class)
class HopelessTextTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int managementPort;

    /** The service with a pipeline whose last stages misbehave, and little patience. */
    public static final class Misbehaving implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(MisbehavingPipeline.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.extraction.analysis.timeout", "300ms",
                    "onrecord.extraction.analysis.stop-within", "50ms",
                    "onrecord.extraction.analysis.slow-after", "50ms",
                    "onrecord.extraction.analysis.concurrent", "1",
                    "onrecord.extraction.analysis.max-abandoned", "1");
        }
    }

    @AfterAll
    static void letGo() {
        MisbehavingPipeline.RELEASE.countDown();
    }

    @ParameterizedTest
    @CsvSource({
        "this text hangs, TIMED_OUT, hanging",
        "this text throws, CRASHED, crashing",
        "this text overflows the stack, CRASHED, crashing",
        "this text exhausts the memory, CRASHED, crashing"
    })
    void hopelessTextIsToldToItsSender(String text, String reason, String stage) {
        given().contentType(JSON)
                .body(Map.of("text", text))
                .post("/v1/analyses")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/text-not-analysable"))
                .body("reason", equalTo(reason))
                .body("stage", equalTo(stage));
    }

    @Test
    void hopelessVersionsAreParkedWithTheirProblemsAndTheOthersComeThrough() {
        var hopeless = new ArrayList<Map<String, Object>>();
        for (var words : List.of(TestStages.HANGS, TestStages.THROWS, TestStages.OVERFLOWS, TestStages.EXHAUSTS)) {
            hopeless.add(Versions.of(words));
        }
        var good = Versions.of("Mayor Ada Berg said the ferry will sail.");
        hopeless.forEach(HopelessTextTest::put);
        put(good);

        awaitStage(good, "ON_TIMELINE");
        for (var version : hopeless) {
            awaitStage(version, "FAILED");
            given().get("/v1/article-versions/" + Versions.id(version))
                    .then()
                    .body("problem.type", equalTo("/problems/text-not-analysable"));
            given().get("/v1/extractions/" + Versions.id(version))
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-extracted"));
            var tasks = given().get("/v1/tasks?kind=analysis&state=PARKED&limit=200")
                    .jsonPath()
                    .getList("items.findAll { it.subject == '" + Versions.id(version) + "' }.attempts");
            assertThat(tasks).containsExactly(1);
        }
    }

    @Test
    void hopelessVersionCountsAsFailedInARun() {
        var version = Versions.of(TestStages.THROWS);
        put(version);
        awaitStage(version, "FAILED");

        var run = given().contentType(JSON)
                .body(Map.of("versionIds", List.of(Versions.id(version))))
                .post("/v1/reprocessings")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().untilAsserted(() ->
                given().get(run).then().body("state", equalTo("DONE")).body("failed", equalTo(1)));
    }

    @Test
    void serviceIsNotReadyOnceTooManyThreadsWereAbandoned() {
        given().port(managementPort).get("/q/health/ready").then().statusCode(200);
        for (int i = 0; i < 2; i++) {
            given().contentType(JSON)
                    .body(Map.of("text", TestStages.HANGS_FOR_GOOD))
                    .post("/v1/analyses")
                    .then()
                    .statusCode(422);
        }

        given().port(managementPort)
                .get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.findAll { it.name == 'analysis threads' }.data.abandoned", hasItem(2));
        given().port(managementPort)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("onrecord_analysis_abandoned_threads 2.0"))
                .body(containsString("onrecord_analyses_total{outcome=\"timed_out\"}"));
        MisbehavingPipeline.RELEASE.countDown();
        await().untilAsserted(() ->
                given().port(managementPort).get("/q/health/ready").then().statusCode(200));
    }

    private static void put(Map<String, Object> version) {
        given().contentType(JSON)
                .body(version)
                .put("/v1/article-versions/" + Versions.id(version))
                .then()
                .statusCode(202);
    }

    private static void awaitStage(Map<String, Object> version, String stage) {
        await().untilAsserted(() -> given().get("/v1/article-versions/" + Versions.id(version))
                .then()
                .body("stage", equalTo(stage)));
    }
}
