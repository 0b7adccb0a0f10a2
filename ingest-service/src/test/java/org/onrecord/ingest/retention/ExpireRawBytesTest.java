package org.onrecord.ingest.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
class ExpireRawBytesTest {

    @Inject
    ExpireRawBytes expire;

    @Test
    void bytesThatAreYoungerThanTheyAreKeptStay() {
        var created = post(article()).extract().jsonPath();

        expire.expire(Duration.ofDays(1));

        given().get(raw(created.getString("id"), created.getString("latestVersion.id")))
                .then()
                .statusCode(200);
    }

    @Test
    void olderBytesGoAndTheTextAndTheirNumberStay() {
        var created = post(article()).extract().jsonPath();
        var id = created.getString("id");
        var version = created.getString("latestVersion.id");
        int received = given().get("/v1/articles/" + id + "/storage")
                .then()
                .statusCode(200)
                .body("versions", equalTo(1))
                .body("storedBytes", greaterThan(0))
                .body("expired", equalTo(0))
                .extract()
                .path("rawBytes");

        assertThat(expire.expire(Duration.ofDays(-1))).isPositive();

        given().get(raw(id, version)).then().statusCode(410).body("type", containsString("raw-bytes-expired"));
        given().get("/v1/articles/" + id + "/storage")
                .then()
                .body("rawBytes", equalTo(received))
                .body("storedBytes", equalTo(0))
                .body("expired", equalTo(1));
        given().get("/v1/article-versions/" + version)
                .then()
                .statusCode(200)
                .body("text", equalTo(created.getString("latestVersion.text")));
        assertThat(expire.expire(Duration.ofDays(-1))).isZero();
    }

    @Test
    void theStorageOfNoArticleIsNotFound() {
        given().get("/v1/articles/" + UUID.randomUUID() + "/storage").then().statusCode(404);
    }

    private static String raw(String article, String version) {
        return "/v1/articles/" + article + "/versions/" + version + "/raw";
    }
}
