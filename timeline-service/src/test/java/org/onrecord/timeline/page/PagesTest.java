package org.onrecord.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;
import static org.onrecord.timeline.Api.call;
import static org.onrecord.timeline.Api.entry;
import static org.onrecord.timeline.Api.get;
import static org.onrecord.timeline.Api.take;
import static org.onrecord.timeline.Story.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.PostgresTestResource;
import org.onrecord.timeline.HandoverBuilder;
import org.onrecord.timeline.Story;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final Story story = new Story();

    private static String page(String path) {
        var answer = call().accept(BROWSER).get(path).then().statusCode(200).extract();
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.asString()).startsWith("<!DOCTYPE html>").doesNotContain("<script");
        return answer.asString();
    }

    @Test
    void theTimelineShowsWhoSaidWhatWithItsSources() {
        var report = story.report(id("a"), id("v"));
        take(report);

        var page = page("/?who=" + story.ministerEncoded());

        assertThat(page)
                .contains(">" + story.minister() + "</a>")
                .contains("“" + Story.WORDS)
                .contains("Estonian Transport Minister")
                .contains("<h2>14 March 2024</h2>")
                .contains("/articles/" + report.versionId() + "?start=")
                .contains("#:~:text=");
    }

    @Test
    void unnamedAndUndatedEntriesAreShown() {
        take(story.report(id("a"), id("v")));

        var page = page("/?q=residents&undated=true");

        assertThat(page).contains("<h2>Undated</h2>").contains("Residents protested");
        assertThat(page("/?q=subsidy&kind=STATEMENT"))
                .contains("A senior official in the ministry")
                .contains("unnamed source");
    }

    @Test
    void formFieldsKeepWhatWasTyped() {
        assertThat(page("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&who=nobody%20%26%20none&kind=EVENT"))
                .contains("value=\"&quot;&gt;&lt;script&gt;")
                .contains("nobody &amp; none")
                .contains("was read as")
                .contains("value=\"EVENT\" selected");
    }

    @Test
    void anArticleShowsItsPassagesMarked() {
        var report = story.report(id("a"), id("v"))
                .version("title", "<script>alert('title')</script>")
                .version("url", "javascript:alert(1)");
        take(report);
        @SuppressWarnings("unchecked")
        var citation = (Map<String, Object>)
                ((Map<?, ?>) ((List<?>) entry(report, "promise").get("sources")).get(0)).get("citation");

        var page = page(
                "/articles/" + report.versionId() + "?start=" + citation.get("start") + "&end=" + citation.get("end"));

        assertThat(page)
                .contains("&lt;script&gt;alert(")
                .doesNotContain("href=\"javascript:")
                .contains("<span id=\"passage\"></span>")
                .contains("<mark class=\"asked\">“" + Story.WORDS)
                .contains("id=\"c" + citation.get("start") + "-" + citation.get("end") + "\"")
                .contains("<mark>suspended two sailings on March 2 after a storm</mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?start=-1&end=4", "?start=0&end=999999", "?start=4&end=4", "?start=4"})
    void aPassageThatIsNoneLeavesTheArticleReadable(String place) {
        var report = story.report(id("a"), id("v"));
        take(report);

        assertThat(page("/articles/" + report.versionId() + place)).doesNotContain("class=\"asked\"");
    }

    @Test
    void anOldVersionShowsWhatWasTakenFromItAndLeadsToTheLatest() {
        var articleId = id("a");
        var first = story.report(articleId, id("v"));
        take(first);
        var second = HandoverBuilder.of(articleId, id("v"), "Nothing of it was true.")
                .version("number", 2);
        take(second);

        assertThat(page("/articles/" + first.versionId()))
                .contains("/articles/" + second.versionId())
                .contains("no longer claimed");
    }

    @Test
    void anEntityShowsNamesRolesAndItsTimeline() {
        take(story.report(id("a"), id("v")));
        var id = get("/v1/entities?q=" + story.ministerEncoded()).getString("items[0].id");

        assertThat(page("/entities/" + id))
                .contains("<h1>" + story.minister() + "</h1>")
                .contains("Estonian Transport Minister</a>")
                .contains("promise 🙂");
    }

    @Test
    void longTimelinesLeadToTheirNextPage() {
        for (int i = 0; i < 10; i++) {
            take(story.report(id("a"), id("v")));
        }
        var page = page("/?publisher=Example%20Courier&kind=EVENT");
        var next = page.replaceAll("(?s).*<a href=\"([^\"]+)\" rel=\"next\">.*", "$1")
                .replace("&amp;", "&");

        assertThat(next)
                .startsWith("/?")
                .contains("publisher=Example%20Courier")
                .contains("cursor=");
        page(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/nothing", "/entities/nothing", "/nothing/here"})
    void whatIsNotThereIsSaidInThePreferredFormat(String path) {
        call().accept(BROWSER)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .header("Content-Security-Policy", org.hamcrest.Matchers.containsString("default-src 'none'"));
        call().accept("application/json")
                .get(path)
                .then()
                .statusCode(oneOf(404, 406))
                .contentType("application/problem+json");
        call().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aFilterThatCannotBeReadIsSaidOnAPage() {
        var page = call().accept(BROWSER)
                .get("/?from=%3Cb%3E")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(page).contains("It must be a date such as 2020-10-08");
    }

    @Test
    void theApiAnswersBrowsersInJsonToo() {
        call().accept("application/json, text/html")
                .get("/v1/entries/nothing")
                .then()
                .contentType("application/problem+json");
    }

    @Test
    void theStyleSheetIsServed() {
        call().get("/onrecord.css").then().statusCode(200).contentType("text/css");
    }
}
