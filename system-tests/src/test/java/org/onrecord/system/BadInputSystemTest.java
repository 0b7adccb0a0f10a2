package org.onrecord.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.local.suite.ServiceName;

/** Whatever a client sends, the answer is a problem that says what to change, and nothing is stored. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputSystemTest {
    private final RunningSuite suite;
    private final Story story;
    private int articlesBefore;
    private int entriesBefore;

    BadInputSystemTest(RunningSuite suite) {
        this.suite = suite;
        this.story = new Story(suite);
    }

    static Stream<HostileRequest> requests() {
        return HostileRequests.all();
    }

    @BeforeAll
    void count() {
        articlesBefore = articles();
        entriesBefore = entries();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void aHostileRequestIsRefusedWithAProblem(HostileRequest request) {
        var response = request.sendTo(suite);

        assertThat(response.statusCode()).as(response.asString()).isBetween(400, 499);
        assertThat(response.contentType()).startsWith("application/problem+json");
        var problem = Story.json(response);
        assertThat(problem.path("status").asInt()).isEqualTo(response.statusCode());
        assertThat(problem.path("type").asText()).startsWith("/problems/");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception", "org.onrecord", "java.");
    }

    @AfterAll
    void nothingIsStored() {
        assertThat(articles()).isEqualTo(articlesBefore);
        assertThat(entries()).isEqualTo(entriesBefore);
    }

    private int articles() {
        return story.items(ServiceName.INGEST, "/v1/articles?limit=100").size();
    }

    private int entries() {
        return story.items(ServiceName.TIMELINE, "/v1/entries?limit=100&undated=true")
                .size();
    }
}
