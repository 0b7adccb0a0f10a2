package org.onrecord.timeline.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.onrecord.timeline.Api.take;
import static org.onrecord.timeline.Story.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.PostgresTestResource;
import org.onrecord.timeline.HandoverBuilder;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CitationResourceTest {

    private final String versionId = id("v");

    @BeforeEach
    void takeArticle() {
        take(HandoverBuilder.of(id("a"), versionId, "🙂 It rained."));
    }

    private static ValidatableResponse verify(String versionId, Object start, Object end, String exact) {
        return given().queryParam("versionId", versionId)
                .queryParam("start", start)
                .queryParam("end", end)
                .queryParam("exact", exact)
                .get("/v1/citations/verify")
                .then();
    }

    @Test
    void wordsThatStandThereHold() {
        verify(versionId, 2, 4, "It")
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("reason", nullValue());
        verify(versionId, 0, 1, "🙂").statusCode(200).body("verified", equalTo(true));
    }

    @Test
    void otherWordsDoNot() {
        verify(versionId, 2, 4, "it")
                .statusCode(200)
                .body("verified", equalTo(false))
                .body("reason", equalTo("DIFFERENT_TEXT"));
        verify(versionId, 3, 5, "It").statusCode(200).body("reason", equalTo("DIFFERENT_TEXT"));
    }

    @Test
    void aPassagePastTheEndIsSaidToBe() {
        verify(versionId, 2, 13, "It rained.x").statusCode(200).body("reason", equalTo("PAST_END"));
        verify(versionId, 0, Integer.MAX_VALUE, "🙂").statusCode(200).body("reason", equalTo("PAST_END"));
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        verify(versionId, -1, 4, "It").statusCode(400).body("errors[0].parameter", equalTo("start"));
        verify(versionId, 4, 4, "It").statusCode(400).body("errors[0].parameter", equalTo("end"));
        verify(versionId, 4, 2, "It").statusCode(400);
        verify(versionId, "two", 4, "It").statusCode(400);
        verify(versionId, 2, "99999999999", "It").statusCode(400);
        verify("v".repeat(201), 2, 4, "It").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start=0&end=1&exact=x",
                "versionId=v&end=1&exact=x",
                "versionId=v&start=0&exact=x",
                "versionId=v&start=0&end=1"
            })
    void everyParameterIsNeeded(String query) {
        given().get("/v1/citations/verify?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anUnknownVersionIsNotFound() {
        verify("nothing", 0, 1, "x").statusCode(404).body("type", equalTo("/problems/unknown-version"));
        assertThat(versionId).isNotEqualTo("nothing");
    }
}
