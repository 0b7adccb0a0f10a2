package org.onrecord.timeline.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.onrecord.timeline.Api.call;
import static org.onrecord.timeline.Api.entries;
import static org.onrecord.timeline.Api.entry;
import static org.onrecord.timeline.Api.get;
import static org.onrecord.timeline.Api.take;
import static org.onrecord.timeline.Story.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Citation;
import org.onrecord.testing.PostgresTestResource;
import org.onrecord.timeline.HandoverBuilder;
import org.onrecord.timeline.Story;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EntryResourceTest {

    private final Story story = new Story();
    private HandoverBuilder report;
    private String here;

    @BeforeEach
    void takeReport() {
        report = story.report(id("a"), id("v"));
        take(report);
        here = "articleVersion=" + report.versionId();
    }

    private List<String> summaries(String filters) {
        return entries(here + "&" + filters).stream()
                .map(entry -> String.valueOf(entry.get("summary")))
                .toList();
    }

    @Test
    void aTimelineIsInOrderAndUndatedEntriesComeLast() {
        assertThat(summaries(""))
                .containsExactly(
                        "According to a senior official in the ministry: the subsidy had been cut in June 2023",
                        "suspended two sailings on March 2 after a storm",
                        story.minister() + ": that the ferry line to Hiiumaa would stay open",
                        story.minister() + ": “" + Story.WORDS + ", … That is a promise 🙂 to the islanders.”",
                        "A senior official in the ministry: the subsidy had been cut in June 2023",
                        "Residents protested outside the ministry");
    }

    @Test
    void aStatementHasAllFieldsOfItsShape() {
        var id = entry(report, "promise").get("id");

        var entry = get("/v1/entries/" + id);

        assertThat(entry.getString("kind")).isEqualTo("STATEMENT");
        assertThat(entry.getString("status")).isEqualTo("CURRENT");
        assertThat(entry.getString("factuality")).isNull();
        assertThat(entry.getString("when.edtf")).isEqualTo("../2024-03-14");
        assertThat(entry.getString("when.earliest")).isNull();
        assertThat(entry.getString("when.latest")).isEqualTo("2024-03-14");
        assertThat(entry.getString("when.basis")).isEqualTo("PUBLICATION");
        assertThat(entry.getString("when.precision")).isEqualTo("DAY");
        assertThat(entry.getString("quotation.type")).isEqualTo("DIRECT");
        assertThat(entry.getString("quotation.speaker.name")).isEqualTo(story.minister());
        assertThat(entry.getString("quotation.speaker.role")).isEqualTo("Estonian Transport Minister");
        assertThat(entry.getString("quotation.chain[0].kind")).isEqualTo("SPEAKER");
        assertThat(entry.getInt("origins")).isEqualTo(1);
        assertThat(entry.getString("reportedAt")).isEqualTo("2024-03-14T08:30:00Z");
        assertThat(entry.getString("supersededAt")).isNull();
        assertThat(entry.getList("decisions")).isEmpty();
        assertThat(entry.getString("sources[0].publishedAt")).isEqualTo("2024-03-14T09:30:00+01:00");
        assertThat(entry.getString("sources[0].link"))
                .startsWith("https://courier.example/")
                .contains("#:~:text=%E2%80%9CWe%20will%20not%20close%20the,");
        assertThat(entry.getList("sources[0].parts.content")).hasSize(2);
        assertThat(entry.getString("sources[0].parts.role.exact")).isEqualTo("Estonian Transport Minister");
    }

    @Test
    void aStatementDatedByItsWordsCitesThem() {
        var when = get("/v1/entries/" + entry(report, "stay open").get("id"));

        assertThat(when.getString("when.edtf")).isEqualTo("2024-03-14");
        assertThat(when.getString("when.basis")).isEqualTo("EXPRESSION");
        assertThat(when.getString("when.citation.exact")).isEqualTo("Thursday");
        assertThat(when.getList("participants.name")).containsExactly("Hiiumaa");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyCitationHoldsInTheText() {
        var text = new ArticleText(report.text());
        var citations = new ArrayList<Map<String, Object>>();
        for (var filter : List.of("", "factuality=HYPOTHETICAL", "factuality=PLANNED")) {
            entries(here + "&" + filter).forEach(entry -> collect(entry, citations));
        }

        assertThat(citations).hasSizeGreaterThan(20).allSatisfy(found -> {
            var citation = new Citation(
                    (String) found.get("versionId"),
                    (Integer) found.get("start"),
                    (Integer) found.get("end"),
                    (String) found.get("exact"),
                    (String) found.get("prefix"),
                    (String) found.get("suffix"),
                    (String) found.get("textSha256"));
            assertThat(citation).isEqualTo(Citation.of(report.versionId(), text, citation.span()));
        });
    }

    private static void collect(Object value, List<Map<String, Object>> citations) {
        if (value instanceof Map<?, ?> map) {
            if (map.containsKey("textSha256")) {
                @SuppressWarnings("unchecked")
                var citation = (Map<String, Object>) map;
                citations.add(citation);
            }
            map.values().forEach(inner -> collect(inner, citations));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, citations));
        }
    }

    @Test
    void whatOnlyASpeakerAssertsIsAttributedToTheStatement() {
        var statement = entries(here + "&unnamed=true");
        var event = entries(here + "&kind=EVENT&from=2023-06&to=2023-06");

        assertThat(statement).hasSize(1);
        assertThat(event)
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry)
                                .containsEntry("attributedTo", statement.get(0).get("id"))
                                .containsEntry(
                                        "summary",
                                        "According to a senior official in the ministry: the subsidy had been cut in June 2023"));
    }

    @Test
    void plansAndHypothesesAreNoFacts() {
        assertThat(summaries("kind=EVENT")).noneMatch(line -> line.contains("2025") || line.contains("2026"));
        assertThat(summaries("factuality=HYPOTHETICAL&kind=EVENT")).containsExactly("the line would close in 2025");
        assertThat(summaries("factuality=HYPOTHETICAL&factuality=PLANNED&kind=EVENT"))
                .hasSize(2);
        assertThat(summaries("factuality=PLANNED")).as("statements always pass").hasSize(4);
    }

    @Test
    void attitudesAppearOnlyWhenAskedFor() {
        var wish = HandoverBuilder.of(id("a"), id("v"), story.minister() + " wants a second ferry by then.");
        wish.person("e1", story.minister()).named(story.minister());
        wish.quotation("q1", "INDIRECT", "a second ferry by then")
                .by(story.minister(), "e1")
                .with("act", "ATTITUDE");
        take(wish);

        assertThat(entries("articleVersion=" + wish.versionId())).isEmpty();
        assertThat(entries("act=ATTITUDE&articleVersion=" + wish.versionId())).hasSize(1);
        assertThat(entries("act=ATTITUDE&act=SPEECH&articleVersion=" + wish.versionId()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=STATEMENT, 3",
        "kind=EVENT, 3",
        "kind=event, 3",
        "unnamed=true, 1",
        "unnamed=false, 2",
        "firstHand=true, 3",
        "firstHand=false, 0",
        "publisher=example%20COURIER, 6",
        "publisher=Nobody, 0",
        "q=subsidy, 2",
        "q=ferries, 2",
        "q=%22line%20to%20hiiumaa%22, 1",
        "q=ferry%20-bridge, 1",
        "q=the, 0",
        "q=%27%3A*%26%21, 0",
        "speaker=not-an-id, 0",
        "entity=not-an-id, 0",
        "status=REJECTED, 0",
        "from=2024-03-02&to=2024-03-02&kind=EVENT, 1",
        "from=2024-03&to=2024-03&kind=EVENT, 1",
        "from=2024-03-03&kind=EVENT, 0",
        "from=2024-03-03&kind=EVENT&undated=true, 1",
        "to=2023&kind=EVENT, 1",
        "from=2024-03-15, 0",
        "from=&to=&q=&kind=&speaker=, 6",
        "undated=true, 6",
        "unheard=of, 6"
    })
    void filtersLetPassWhatTheySay(String filter, int count) {
        assertThat(summaries(filter)).hasSize(count);
    }

    @Test
    void anEntityIsFoundAsSpeakerAndAsSpokenOf() {
        String minister = get("/v1/entities?q=" + story.ministerEncoded()).getString("items[0].id");
        String island = entries(here + "&q=Hiiumaa").stream()
                .map(entry -> (List<?>) entry.get("participants"))
                .map(parties -> (String) ((Map<?, ?>) parties.get(0)).get("entityId"))
                .findFirst()
                .orElseThrow();

        assertThat(summaries("entity=" + minister)).hasSize(2);
        assertThat(summaries("entity=" + island)).hasSize(1);
        assertThat(summaries("entity=" + island + "&entity=" + minister)).hasSize(2);
        assertThat(summaries("speaker=" + minister)).hasSize(2);
        assertThat(summaries("speaker=" + island)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"when", "recorded"})
    void pagesGiveEveryEntryOnce(String order) {
        var seen = new ArrayList<Object>();
        String cursor = "";
        for (int page = 0; page < 10 && cursor != null; page++) {
            var answer = call().get("/v1/entries?limit=2&order=" + order + "&" + here + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(answer.jsonPath().getList("items.id"));
            String next = answer.jsonPath().getString("next");
            assertThat(answer.header("Link") == null).isEqualTo(next == null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        assertThat(seen)
                .containsExactlyElementsOf(entries(here + "&order=" + order).stream()
                        .map(entry -> entry.get("id"))
                        .toList());
    }

    @Test
    void thePastAnswersAsItDid() {
        var promise = entry(report, "promise");
        var before = promise.get("recordedAt");
        var empty = HandoverBuilder.of(id("x"), report.versionId(), report.text());
        take(empty.version("articleId", articleId()).sequence(2));

        assertThat(entries(here)).isEmpty();
        assertThat(entries(here + "&asOf=" + before)).hasSize(6).contains(promise);
        assertThat(entries(here + "&asOf=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(get("/v1/entries/" + promise.get("id") + "?asOf=" + before).<Map<String, Object>>get("$"))
                .isEqualTo(promise);
        call().get("/v1/entries/" + promise.get("id") + "?asOf=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        var history = get("/v1/entries/" + promise.get("id") + "/history?limit=1");
        assertThat(history.getString("items[0].supersededAt")).isNotNull();
        assertThat(get("/v1/entries/" + promise.get("id") + "/history?cursor=" + history.getString("next"))
                        .getString("items[0].status"))
                .isEqualTo("SUPERSEDED");
    }

    private String articleId() {
        return get("/v1/entries?" + here).getString("items[0].sources[0].articleId");
    }

    @Test
    void anEntryExplainsItself() {
        var explanation = get("/v1/entries/" + entry(report, "stay open").get("id") + "/explain");

        assertThat(explanation.getString("claims[0].versionId")).isEqualTo(report.versionId());
        assertThat(explanation.getList("claims[0].receipts.field")).containsExactly("quotation", "when");
        assertThat(explanation.getString("claims[0].receipts[0].receipt.rule")).isEqualTo("quoted-stretch");
        assertThat(explanation.getString("claims[0].origin")).isEqualTo("example courier");
        assertThat(explanation.getBoolean("claims[0].present")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "limit=0 limit",
                "limit=201 limit",
                "limit=many ''",
                "kind=OPINION kind",
                "factuality=TRUE factuality",
                "act=SONG act",
                "status=GONE status",
                "order=sideways order",
                "from=yesterday from",
                "from=2024-13 from",
                "from=2024-02-30 from",
                "from=2024/2025 from",
                "to=99999999999999999999 to",
                "from=2024-05&to=2024-04 to",
                "undated=perhaps undated",
                "firstHand=1 firstHand",
                "unnamed=no unnamed",
                "asOf=noon asOf",
                "asOf=2024-01-01 asOf",
                "asOf=-999999-01-01T00:00:00Z asOf",
                "cursor=%21%21 ''",
                "cursor=YWJj ''",
                "cursor=UkVDT1JERUQfMjAyNB8fMQ ''",
                "q=a%00b ''"
            })
    void whatAFilterCannotMeanIsRefused(String query, String parameter) {
        var answer = call().get("/v1/entries?" + query).then().statusCode(400).contentType("application/problem+json");
        if (!parameter.isEmpty()) {
            answer.body("errors[0].parameter", equalTo(parameter));
        }
    }

    @Test
    void anUnknownWordIsAnsweredByTheKnownOnes() {
        call().get("/v1/entries?factuality=TRUE")
                .then()
                .body("detail", containsString("ASSERTED, PLANNED, HYPOTHETICAL, NEGATED, UNKNOWN"));
    }

    @Test
    void overlongParametersAreRefused() {
        call().get("/v1/entries?q=" + "x".repeat(501)).then().statusCode(400);
        call().get("/v1/entries?q=" + "x".repeat(9000)).then().statusCode(414);
        call().get("/v1/entries?publisher=" + "x".repeat(301)).then().statusCode(400);
        call().get("/v1/entries?" + "entity=1&".repeat(51)).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/explain"})
    void anUnknownEntryIsNotFound(String below) {
        for (var id : List.of(UUID.randomUUID().toString(), "1", "%F0%9F%99%82")) {
            call().get("/v1/entries/" + id + below)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/unknown-entry"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "YWJj", "MA", "LTE", "MjE0NzQ4MzY0Nw"})
    void aBadCursorOfAHistoryIsRefused(String cursor) {
        call().get("/v1/entries/" + entry(report, "promise").get("id") + "/history?cursor=" + cursor)
                .then()
                .statusCode(400);
    }
}
