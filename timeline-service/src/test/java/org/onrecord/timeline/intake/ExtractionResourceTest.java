package org.onrecord.timeline.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.onrecord.timeline.Api.call;
import static org.onrecord.timeline.Api.entries;
import static org.onrecord.timeline.Api.entry;
import static org.onrecord.timeline.Api.get;
import static org.onrecord.timeline.Api.put;
import static org.onrecord.timeline.Api.take;
import static org.onrecord.timeline.Story.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.PostgresTestResource;
import org.onrecord.timeline.HandoverBuilder;
import org.onrecord.timeline.Story;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ExtractionResourceTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL metricsAddress;

    @TestHTTPResource
    URL address;

    private final Story story = new Story();

    @Test
    void entriesStandBeforeTheAnswer() {
        var report = story.report(id("a"), id("v"));

        var answer = take(report);

        assertThat(answer.getString("outcome")).isEqualTo("APPLIED");
        assertThat(answer.getInt("created")).isEqualTo(8);
        assertThat(entries("articleVersion=" + report.versionId())).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4, 5})
    void aSequenceNotAboveTheLastChangesNothing(long sequence) {
        var report = story.report(id("a"), id("v"));
        take(report.sequence(5));
        var before = entries("articleVersion=" + report.versionId());

        var answer = take(report.sequence(sequence).version("title", "Another title"));

        assertThat(answer.getString("outcome")).isEqualTo("KNOWN");
        assertThat(entries("articleVersion=" + report.versionId())).isEqualTo(before);
    }

    @Test
    void anExtractionThatFindsTheSameMakesNoRevision() {
        var report = story.report(id("a"), id("v"));
        take(report);
        var before = entries("articleVersion=" + report.versionId());

        var answer = take(report.sequence(2));

        assertThat(answer.getInt("created") + answer.getInt("revised") + answer.getInt("superseded"))
                .isZero();
        assertThat(entries("articleVersion=" + report.versionId())).isEqualTo(before);
    }

    @Test
    void aClaimThatIsGoneIsSupersededAndComesBackUnderItsId() {
        var articleId = id("a");
        var versionId = id("v");
        take(story.report(articleId, versionId));
        var promise = entry(story.report(articleId, versionId), "promise");
        var empty = HandoverBuilder.of(
                articleId, versionId, story.report(articleId, versionId).text());

        assertThat(take(empty.sequence(2)).getInt("superseded")).isEqualTo(8);
        assertThat(entries("articleVersion=" + versionId)).isEmpty();
        assertThat(entries("status=SUPERSEDED&articleVersion=" + versionId)).hasSize(6);

        take(story.report(articleId, versionId).sequence(3));
        assertThat(entry(story.report(articleId, versionId), "promise").get("id"))
                .isEqualTo(promise.get("id"));
        assertThat(get("/v1/entries/" + promise.get("id") + "/history").getList("items.status"))
                .containsExactly("CURRENT", "SUPERSEDED", "CURRENT");
    }

    @Test
    void aNewVersionKeepsTheEntriesOfWhatItStillSays() {
        var articleId = id("a");
        var first = story.report(articleId, id("v"));
        take(first);
        var before = entries("articleVersion=" + first.versionId());

        var second = story.report(articleId, id("v")).version("number", 2);
        take(second);

        assertThat(entries("articleVersion=" + second.versionId()))
                .extracting(entry -> entry.get("id"))
                .containsExactlyElementsOf(
                        before.stream().map(entry -> entry.get("id")).toList());
        assertThat(entries("articleVersion=" + first.versionId())).isEmpty();
        var id = before.get(0).get("id");
        assertThat(get("/v1/entries/" + id + "/history")
                        .getList("items.collect { it.sources[0].versionId }", String.class))
                .containsExactly(first.versionId(), second.versionId());
    }

    @Test
    void anOlderVersionThatComesLateIsKeptForItsCitationsAlone() {
        var articleId = id("a");
        var second = story.report(articleId, id("v")).version("number", 2);
        take(second);
        var before = entries("articleVersion=" + second.versionId());

        var first = story.report(articleId, id("v"));
        assertThat(take(first).getString("outcome")).isEqualTo("OUTDATED");

        assertThat(entries("articleVersion=" + second.versionId())).isEqualTo(before);
        assertThat(get("/v1/citations/verify?start=0&end=8&exact=Estonian&versionId=" + first.versionId())
                        .getBoolean("verified"))
                .isTrue();
    }

    @Test
    void theSameWordsByTheSameSpeakerInAnotherArticleAreOneEntry() {
        var echo = HandoverBuilder.of(
                        id("a"), id("v"), "“Leave the ferry line alone, all of you,” said " + story.minister())
                .published("2024-03-20")
                .version("publisher", "Island Post");
        echo.person("e1", story.minister()).named(story.minister());
        echo.quotation("q1", "DIRECT", "“Leave the ferry line alone, all of you,”")
                .by(story.minister(), "e1");
        var copy = HandoverBuilder.of(
                        id("a"), id("v"), story.minister() + " said: LEAVE the ferry line alone; all of you!")
                .published("2024-03-19");
        copy.person("e1", story.minister()).named(story.minister());
        copy.quotation("q1", "INDIRECT", "LEAVE the ferry line alone; all of you")
                .by(story.minister(), "e1");

        take(echo);
        assertThat(take(copy).getInt("created")).isZero();

        var shared = entry(echo, "ferry line alone");
        assertThat(shared).isEqualTo(entry(copy, "ferry line alone"));
        assertThat(shared).containsEntry("origins", 2).containsEntry("reportedAt", "2024-03-19T09:30:00Z");
        assertThat(get("/v1/entries/" + shared.get("id")).getList("sources.publisher"))
                .containsExactly("Example Courier", "Island Post");
        assertThat(get("/v1/entries/" + shared.get("id")).getString("quotation.text"))
                .startsWith("LEAVE");
    }

    @Test
    void copiesOfOneWireReportAreOneOrigin() {
        var first = said(id("a"), "We shall meet again here next year").version("credit", "Baltic Wire");
        var second = said(id("a"), "We shall meet again here next year")
                .version("credit", "BALTIC WIRE")
                .version("publisher", "Island Post");
        take(first);
        take(second);

        assertThat(entry(first, "meet again")).containsEntry("origins", 1);
        assertThat((List<?>) entry(first, "meet again").get("sources")).hasSize(2);
    }

    @Test
    void fewWordsAreNoSharedStatement() {
        var first = said(id("a"), "I do not know that");
        var second = said(id("a"), "I do not know that");
        take(first);
        take(second);

        assertThat(entry(first, "I do not know").get("id"))
                .isNotEqualTo(entry(second, "I do not know").get("id"));
    }

    @Test
    void aClaimWhoseSpeakerChangesLeavesTheEntryThatItShared() {
        var articleId = id("a");
        var first = said(id("a"), "We shall meet again here next year");
        var second = said(articleId, "We shall meet again here next year");
        take(first);
        take(second);
        var shared = entry(first, "meet again").get("id");

        var changed =
                HandoverBuilder.of(articleId, second.versionId(), second.text()).sequence(2);
        changed.quotation("q1", "DIRECT", "“We shall meet again here next year,”");
        take(changed);

        assertThat(entry(second, "meet again").get("id")).isNotEqualTo(shared);
        assertThat((List<?>) entry(first, "meet again").get("sources")).hasSize(1);
    }

    private HandoverBuilder said(String articleId, String words) {
        var handover = HandoverBuilder.of(articleId, id("v"), "“" + words + ",” said " + story.minister() + ".");
        handover.person("e1", story.minister()).named(story.minister());
        handover.quotation("q1", "DIRECT", "“" + words + ",”")
                .by(story.minister(), "e1")
                .cue("said");
        return handover;
    }

    @Test
    void manyAtOnceGiveEveryClaimOneEntry() throws Exception {
        var articles = List.of(id("a"), id("a"), id("a"));
        var handovers =
                articles.stream().map(article -> story.report(article, id("v"))).toList();
        var intakes = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 24; i++) {
            var handover = handovers.get(i % 3);
            intakes.add(
                    () -> put(handover.versionId(), handover.body()).extract().statusCode());
        }
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var answer : threads.invokeAll(intakes)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
        var minister = get("/v1/entities?q=" + story.ministerEncoded());
        assertThat(minister.getList("items")).hasSize(1);
        var ofMinister = entries("speaker=" + minister.getString("items[0].id"));
        assertThat(ofMinister)
                .hasSize(2)
                .allSatisfy(entry -> assertThat((List<?>) entry.get("sources")).hasSize(3));
        for (var handover : handovers) {
            assertThat(entries("articleVersion=" + handover.versionId())).hasSize(6);
        }
    }

    @Test
    void whatANewerPipelineSaysIsKeptAndNeverTakenForAFact() {
        var report = story.report(id("a"), id("v"))
                .extraction("mood", Map.of("anger", 0.3))
                .event("v9", "Residents protested outside", "Residents")
                .with("factuality", "RUMORED")
                .with("weather", "rain")
                .and();
        take(report);

        var rumor = entries("factuality=UNKNOWN&kind=EVENT&articleVersion=" + report.versionId());
        assertThat(rumor).hasSize(1);
        assertThat(get("/v1/entries/" + rumor.get(0).get("id") + "/explain")
                        .getString("claims[0].unknownWords[0].word"))
                .isEqualTo("RUMORED");
        assertThat(entries("articleVersion=" + report.versionId())).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "/extraction/entities/0/mentions/0, 0, 100000, It ends past the text",
        "/extraction/entities/0/mentions/0, -1, 4, It begins before the text",
        "/extraction/entities/0/mentions/0, 5, 5, It ends before it holds anything",
    })
    void aSpanOutsideTheTextIsRefusedAndNothingIsStored(String pointer, int start, int end, String detail) {
        var report = story.report(id("a"), id("v"));
        report.person("e9", "Nobody").mention("NAME", Map.of("start", start, "end", end));

        put(report)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/citations-do-not-hold"))
                .body("errors.pointer", hasItem(pointer.replace("entities/0", "entities/5") + "/span"));
        call().get("/v1/citations/verify?start=0&end=1&exact=x&versionId=" + report.versionId())
                .then()
                .statusCode(404);
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        var report = story.report(id("a"), id("v"));
        var hash = "0".repeat(64);
        put(report.version("textSha256", hash)).statusCode(422).body("errors.pointer", hasItem("/version/textSha256"));

        var other = story.report(id("a"), id("v")).extraction("versionId", "another");
        put(other).statusCode(422).body("errors.pointer", hasItem("/extraction/versionId"));

        var dangling = story.report(id("a"), id("v"));
        dangling.event("v9", "Residents protested", "protested")
                .of("e77")
                .with("within", "q77")
                .with("placeId", "e78");
        put(dangling)
                .statusCode(422)
                .body("errors.pointer", hasItem("/extraction/events/5/participants/0"))
                .body("errors.pointer", hasItem("/extraction/events/5/within"))
                .body("errors.pointer", hasItem("/extraction/events/5/placeId"));

        var twice = story.report(id("a"), id("v"));
        twice.person("e1", "Somebody");
        put(twice).statusCode(422).body("errors.pointer", hasItem("/extraction/entities/5/id"));
    }

    @Test
    void aKnownVersionWithAnotherTextIsRefused() {
        var articleId = id("a");
        var versionId = id("v");
        take(HandoverBuilder.of(articleId, versionId, "One text."));

        put(HandoverBuilder.of(articleId, versionId, "Another text.").sequence(2))
                .statusCode(409)
                .body("type", equalTo("/problems/version-differs"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"version\": null, \"extraction\": null}|422",
                "{\"version\": {}, \"extraction\": {}}|422",
                "[]|400",
                "{\"version\": {\"number\": \"one\"}}|400",
                "{\"version\": {\"publishedOn\": \"yesterday\"}}|400",
                "{\"version\"|400",
                "''|422"
            })
    void aBodyThatIsNoHandoverIsRefused(String body, int status) {
        given().contentType(ContentType.JSON)
                .body(body)
                .put("/v1/extractions/v")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void absurdValuesAreRefused() {
        put(story.report(id("a"), id("v")).version("publishedOn", "+999999999-12-31"))
                .statusCode(422);
        put(story.report(id("a"), id("v")).version("number", 0)).statusCode(422);
        put(story.report(id("a"), id("v")).sequence(-1)).statusCode(422);
        put(story.report(id("a"), id("v")).version("title", "a\u0000b")).statusCode(422);
        put(story.report(id("a"), "v".repeat(201))).statusCode(422);
        var unsaid = story.report(id("a"), id("v"));
        unsaid.quotation("q9", "DIRECT");
        put(unsaid).statusCode(422);
    }

    @Test
    void aTextAboveTheLimitIsRefused() {
        put(HandoverBuilder.of(id("a"), id("v"), "a ".repeat(1_000_001)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/version/text"));
    }

    @Test
    void deepNestingIsRefused() {
        var nested = "{\"version\":" + "[".repeat(200) + "]".repeat(200) + "}";
        given().contentType(ContentType.JSON)
                .body(nested)
                .put("/v1/extractions/v")
                .then()
                .statusCode(400);
    }

    /** Sends no more than the announcement, as a client does that waits to be told to go on. */
    @Test
    void aHugeBodyIsRefused() throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = "PUT /v1/extractions/v HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 33554433\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var head = new ArrayList<String>();
            for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                head.add(line);
            }

            assertThat(head.get(0)).startsWith("HTTP/1.1 413");
            assertThat(head).anyMatch(line -> line.contains("application/problem+json"));
        }
    }

    @Test
    void intakesAreCounted() {
        take(story.report(id("a"), id("v")));

        var metrics =
                call().get(metricsAddress).then().statusCode(200).extract().asString();
        assertThat(metrics)
                .contains("onrecord_timeline_intakes_total{outcome=\"applied\"}")
                .contains("onrecord_timeline_entries_total{change=\"created\"}");
    }
}
