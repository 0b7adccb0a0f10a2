package org.onrecord.ingest.copies;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.onrecord.ingest.SubmittedArticles.article;
import static org.onrecord.ingest.SubmittedArticles.post;
import static org.onrecord.ingest.SubmittedArticles.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.TimelineStub;
import org.onrecord.ingest.Waiting;
import org.onrecord.ingest.copies.corpus.Corpus;
import org.onrecord.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(TimelineStub.class)
class CopiesResourceTest {

    private static int nextStory = 100;

    @Test
    void aCopyIsShownWithItsOriginOnBothAndHandedOver() {
        var text = story();
        var own = wire("https://www.reuters.com/world/" + UUID.randomUUID(), "Reuters", "OSLO (Reuters) - " + text);
        var copy = send(with(article(), "text", text + "\n(With inputs from Reuters)"));
        Waiting.until(() -> group(own) != null && group(copy) != null);

        given().get("/v1/articles/" + copy + "/copies")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPARED"))
                .body("agency.name", equalTo("Reuters"))
                .body("agency.readFrom", equalTo("CREDIT"))
                .body("group.originArticleId", equalTo(own))
                .body("group.rule", equalTo("AGENCY_ARTICLE"))
                .body("group.agencyWikidataId", equalTo("Q130879"))
                .body("items", hasSize(1))
                .body("items[0].articleId", equalTo(own))
                .body("items[0].kind", equalTo("EDITED"))
                .body("items[0].origin", equalTo(true))
                .body("items[0].publisher", equalTo("Reuters"))
                .body("items[0].agency.readFrom", equalTo("DATELINE"));
        assertThat(group(own)).isEqualTo(group(copy));
        for (var id : List.of(own, copy)) {
            Waiting.until(() -> TimelineStub.received(id).stream()
                    .anyMatch(state -> own.equals(state.getString("copyGroup.originArticleId"))
                            && "Reuters".equals(state.getString("copyGroup.agency"))));
        }
    }

    @Test
    void anArticleWithoutCopiesSaysSo() {
        var alone = send(with(article(), "text", story()));
        Waiting.until(() -> "COMPARED".equals(copies(alone).getString("state")));

        given().get("/v1/articles/" + alone + "/copies")
                .then()
                .body("group", nullValue())
                .body("items", hasSize(0))
                .body("next", nullValue());
        given().get("/v1/articles/" + alone).then().body("copyGroup", nullValue());
        given().get("/v1/articles/" + send(with(article(), "text", "Too few words to tell anything.")) + "/copies")
                .then()
                .body("state", equalTo("TOO_SHORT"));
    }

    @Test
    void copiesSentAtOnceEndInOneGroup() {
        var text = story();
        var sent = new ArrayList<CompletableFuture<String>>();
        for (int i = 0; i < 8; i++) {
            sent.add(CompletableFuture.supplyAsync(() -> send(with(article(), "text", text))));
        }
        var ids = sent.stream().map(CompletableFuture::join).toList();
        Waiting.until(() -> ids.stream()
                .allMatch(id -> "COMPARED".equals(copies(id).getString("state"))
                        && copies(id).getList("items").size() == 7));

        assertThat(new HashSet<>(ids.stream().map(CopiesResourceTest::group).toList()))
                .hasSize(1);
    }

    @Test
    void membersArePaged() {
        var text = story();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            ids.add(send(with(article(), "text", text)));
        }
        var first = ids.get(0);
        Waiting.until(() -> copies(first).getList("items").size() == 3);

        var page = given().queryParam("limit", 2)
                .get("/v1/articles/" + first + "/copies")
                .then()
                .extract();
        assertThat(page.header("Link")).contains("rel=\"next\"");
        var rest = given().queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get("/v1/articles/" + first + "/copies")
                .then()
                .body("items", hasSize(1))
                .body("items.kind", equalTo(List.of("EXACT")))
                .body("next", nullValue())
                .extract()
                .jsonPath();
        var all = new ArrayList<>(page.<List<String>>path("items.articleId"));
        all.addAll(rest.getList("items.articleId", String.class));
        assertThat(all).containsExactlyInAnyOrderElementsOf(ids.subList(1, 4));
    }

    @Test
    void anotherTextLeavesTheGroupAndTheTagOfTheArticleChanges() {
        var text = story();
        var body = with(article(), "text", text);
        var leaving = send(body);
        var staying = send(with(article(), "text", text));
        var before = given().get("/v1/articles/" + staying).header("ETag");
        Waiting.until(() -> group(staying) != null);
        var during = given().get("/v1/articles/" + staying).header("ETag");

        post(with(body, "text", story())).statusCode(201);
        Waiting.until(() -> group(staying) == null);

        assertThat(group(leaving)).isNull();
        assertThat(during).isNotEqualTo(given().get("/v1/articles/" + staying).header("ETag"));
        assertThat(before).isNotNull();
        Waiting.until(() -> {
            var told = TimelineStub.received(staying);
            return told.size() > 1 && told.get(told.size() - 1).get("copyGroup") == null;
        });
    }

    @Test
    void aRedactedArticleLeavesItsGroup() {
        var text = story();
        var secret = send(with(article(), "text", text));
        var staying = send(with(article(), "text", text));
        Waiting.until(() -> group(staying) != null);

        given().contentType("application/json")
                .body(Map.of("reason", "Order of the district court", "basis", "LAW"))
                .post("/v1/articles/" + secret + "/redaction")
                .then()
                .statusCode(200);

        assertThat(group(staying)).isNull();
        assertThat(copies(staying).getList("items")).isEmpty();
        given().get("/v1/articles/" + secret + "/copies").then().statusCode(451);
    }

    @Test
    void badQuestionsGetProblems() {
        given().get("/v1/articles/" + UUID.randomUUID() + "/copies")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/article-not-found"));
        var id = send(with(article(), "text", story()));
        given().queryParam("cursor", "%%%")
                .get("/v1/articles/" + id + "/copies")
                .then()
                .statusCode(400);
        given().queryParam("limit", 101)
                .get("/v1/articles/" + id + "/copies")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("limit"));
    }

    private static String wire(String url, String publisher, String text) {
        return send(with(with(with(article(), "url", url), "publisher", publisher), "text", text));
    }

    private static String send(Map<String, Object> body) {
        return post(body).statusCode(201).extract().path("id");
    }

    private static JsonPath copies(String id) {
        return given().get("/v1/articles/" + id + "/copies").jsonPath();
    }

    private static @Nullable String group(String id) {
        return given().get("/v1/articles/" + id).jsonPath().getString("copyGroup.id");
    }

    /** A text that no other test sends. */
    private static synchronized String story() {
        return Corpus.of(1, 1, nextStory++).get(0).text();
    }
}
