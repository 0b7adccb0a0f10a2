package org.onrecord.ingest.diff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;
import static org.onrecord.ingest.SubmittedArticles.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class VersionDiffResourceTest {

    private final Map<String, Object> first = with(article(), "text", "The storm killed 12 people <b>on</b> Monday.");

    @Test
    void theWordsThatWentAndCameAreListedWithTheFactsThatChanged() {
        var path = changed();

        given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .body("facts.field", contains("title"))
                .body("facts[0].after", equalTo("Ferry pact signed"))
                .body("operations.kind", contains("EQUAL", "DELETE", "INSERT", "EQUAL"))
                .body("operations[1].text", equalTo("12"))
                .body("operations[1].before.start", equalTo(17))
                .body("operations[1].after", nullValue())
                .body("operations[2].text", equalTo("14"))
                .body("coarse", equalTo(false));
    }

    @Test
    void thePageMarksThemAndRunsNothingOfTheArticle() {
        given().accept("text/html")
                .get(changed())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<del>12</del><ins>14</ins>"))
                .body(containsString("&lt;b&gt;on&lt;/b&gt;"))
                .body(not(containsString("<b>")));
    }

    @Test
    void aVersionComparedWithItselfChangesNothing() {
        var article = post(first).extract().jsonPath();

        given().get(path(article, article))
                .then()
                .statusCode(200)
                .body("facts", hasSize(0))
                .body("operations.kind", contains("EQUAL"));
    }

    @Test
    void headersThatNameNoMediaTypeAreRefused() {
        given().header("Accept", "nonsense").get(changed()).then().statusCode(406);
        given().header("Content-Type", "nonsense").get(changed()).then().statusCode(415);
    }

    @Test
    void aVersionOfAnotherArticleIsNotFound() {
        given().get(path(
                        post(first).extract().jsonPath(),
                        post(article()).extract().jsonPath()))
                .then()
                .statusCode(404)
                .body("type", containsString("version-not-found"));
    }

    private String changed() {
        var before = post(first).extract().jsonPath();
        var after = post(with(
                        with(first, "text", "The storm killed 14 people <b>on</b> Monday."),
                        "title",
                        "Ferry pact signed"))
                .statusCode(201)
                .extract()
                .jsonPath();
        return path(before, after);
    }

    private static String path(JsonPath before, JsonPath after) {
        return "/v1/articles/" + before.getString("id") + "/versions/" + before.getString("latestVersion.id") + "/diff/"
                + after.getString("latestVersion.id");
    }
}
