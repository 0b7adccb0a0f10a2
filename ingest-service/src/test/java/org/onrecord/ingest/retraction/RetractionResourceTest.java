package org.onrecord.ingest.retraction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;
import static org.onrecord.ingest.SubmittedArticles.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.TimelineStub;
import org.onrecord.ingest.Waiting;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(TimelineStub.class)
class RetractionResourceTest {

    private static final Map<String, Object> INVENTED =
            Map.of("reason", "The figures were invented", "notice", "We are sorry.", "at", "2026-03-04T10:00:00+01:00");
    private static final String NOTICE = "This story has been withdrawn. The Example Courier apologises.";

    @Inject
    RecogniseWithdrawal recognise;

    @Test
    void aRetractionIsShownOnItsArticleAndHandedOver() {
        String id = post(article()).body("retraction", nullValue()).extract().path("id");
        var before = given().get("/v1/articles/" + id).getHeader("ETag");

        retract(id, INVENTED).statusCode(200).body("at", equalTo("2026-03-04T09:00:00Z"));

        given().header("If-None-Match", before)
                .get("/v1/articles/" + id)
                .then()
                .statusCode(200)
                .body("retraction.reason", equalTo("The figures were invented"))
                .body("retraction.notice", equalTo("We are sorry."))
                .body("retraction.at", equalTo("2026-03-04T09:00:00Z"));
        given().get("/v1/articles/" + id + "/retraction")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"retraction-1\""));
        Waiting.until(() -> !TimelineStub.received(id).isEmpty());
        var told = TimelineStub.received(id).get(0);
        assertThat(told.getString("retraction.notice")).isEqualTo("We are sorry.");
        assertThat(told.getBoolean("redacted")).isFalse();
        assertThat(told.getString("publisher")).isEqualTo("Example Courier");
        assertThat(told.getLong("sequence")).isPositive();
        assertThat(told.<Object>get("copyGroup")).isNull();
    }

    @Test
    void sayingItAgainChangesNothing() {
        String id = post(article()).extract().path("id");
        retract(id, INVENTED).statusCode(200).header("ETag", equalTo("\"retraction-1\""));

        retract(id, INVENTED).statusCode(200).header("ETag", equalTo("\"retraction-1\""));
        retract(id, Map.of("reason", INVENTED.get("reason"), "notice", INVENTED.get("notice")))
                .statusCode(200)
                .header("ETag", equalTo("\"retraction-1\""));
    }

    @Test
    void anotherRetractionNeedsTheETagOfTheOneThatStands() {
        String id = post(article()).extract().path("id");
        retract(id, INVENTED);
        var other = with(INVENTED, "reason", "A source was misread");

        retract(id, other).statusCode(428).body("type", equalTo("/problems/retraction-differs"));
        retract(id, other, "\"retraction-9\"").statusCode(412).body("type", equalTo("/problems/retraction-changed"));
        retract(id, other, "\"x\"").statusCode(412);
        retract(id, other, "\"retraction-1\"").statusCode(200).header("ETag", equalTo("\"retraction-2\""));
        retract(id, other, "\"retraction-1\"").statusCode(412);

        given().get("/v1/articles/" + id).then().body("retraction.reason", equalTo("A source was misread"));
        Waiting.until(() -> TimelineStub.received(id).stream()
                .anyMatch(told -> "A source was misread".equals(told.getString("retraction.reason"))));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String id = post(article()).extract().path("id");

        retract(id, Map.of("notice", "x")).statusCode(422).body("errors.pointer", contains("/reason"));
        retract(id, Map.of("reason", " ")).statusCode(422);
        retract(id, Map.of("reason", "x".repeat(1001))).statusCode(422);
        retract(id, Map.of("reason", "x", "notice", "x".repeat(10_001))).statusCode(422);
        retract(id, Map.of("reason", "x", "at", "2999-01-01T00:00:00Z")).statusCode(422);
        retract(id, Map.of("reason", "x", "at", "yesterday")).statusCode(400);
        retract(id, Map.of("reason", "x", "why", "x")).statusCode(400);
        given().get("/v1/articles/" + id).then().body("retraction", nullValue());
        given().get("/v1/articles/" + id + "/retraction")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-retracted"));
        retract(UUID.randomUUID().toString(), INVENTED).statusCode(404);
        retract("nothing", INVENTED).statusCode(404);
    }

    @Test
    void aNoticeInThePlaceOfATextIsNoVersion() {
        var body = article();
        String id = post(body).statusCode(201).extract().path("id");

        post(with(body, "text", NOTICE))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("latestVersion.number", equalTo(1))
                .body("latestVersion.text", startsWith("The ferry pact"))
                .body("retraction.notice", equalTo(NOTICE));

        given().get("/v1/articles/" + id + "/versions").then().body("items", hasSize(1));
        post(with(body, "text", NOTICE)).statusCode(200).body("retraction.notice", equalTo(NOTICE));
    }

    @Test
    void anArticleThatComesAsANoticeIsRetracted() {
        post(with(article(), "text", NOTICE)).statusCode(201).body("retraction.notice", equalTo(NOTICE));
    }

    @Test
    void theMachineNeverChangesARetraction() {
        String gone = post(article()).extract().path("id");
        String told = post(article()).extract().path("id");
        retract(told, INVENTED);
        var at = Instant.parse("2026-04-01T12:00:00Z");

        recognise.gone(new ArticleId(UUID.fromString(gone)), at);
        recognise.gone(new ArticleId(UUID.fromString(gone)), at.plusSeconds(60));
        recognise.gone(new ArticleId(UUID.fromString(told)), at);

        given().get("/v1/articles/" + gone)
                .then()
                .body("retraction.reason", containsString("410"))
                .body("retraction.at", equalTo("2026-04-01T12:00:00Z"));
        given().get("/v1/articles/" + told).then().body("retraction.reason", not(containsString("410")));
    }

    private static ValidatableResponse retract(String id, Object body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/articles/" + id + "/retraction")
                .then();
    }

    private static ValidatableResponse retract(String id, Object body, String ifMatch) {
        return given().contentType("application/json")
                .header("If-Match", ifMatch)
                .body(body)
                .post("/v1/articles/" + id + "/retraction")
                .then();
    }
}
