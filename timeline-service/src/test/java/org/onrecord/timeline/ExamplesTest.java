package org.onrecord.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.timeline.Api.get;
import static org.onrecord.timeline.Api.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.PostgresTestResource;

/** The examples of the API document are what the service answers; ids and moments of recording differ. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ExamplesTest {

    private static final String VERSION = "5b0c9a58-3f0e-4d43-9d0a-0f6f5f6a2b11";

    private static String example(String name) {
        var path = "/openapi-examples/" + name + ".json";
        try (var file = Objects.requireNonNull(ExamplesTest.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object withoutIds(JsonPath json) {
        var given = "\"(id|entityId|entryId|claimId|recordedAt|claimedAt)\": ?\"[^\"]+\"";
        return JsonPath.from(json.prettify().replaceAll(given, "\"$1\": \"*\"")).get("$");
    }

    @BeforeEach
    void takeExample() {
        put(VERSION, example("putExtraction.request")).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "listEntries, /v1/entries?articleVersion=5b0c9a58-3f0e-4d43-9d0a-0f6f5f6a2b11",
        "readEntry, /v1/entries/{statement}",
        "readEntryHistory, /v1/entries/{statement}/history",
        "explainEntry, /v1/entries/{statement}/explain",
        "listEntities, /v1/entities?q=Riina%20Kask",
        "readEntity, /v1/entities/{speaker}",
        "listStatements, /v1/entities/{speaker}/statements",
        "verifyCitation, /v1/citations/verify?versionId=5b0c9a58-3f0e-4d43-9d0a-0f6f5f6a2b11&start=0&end=8&exact=Estonian"
    })
    void theServiceAnswersAsItsExamplesSay(String operation, String path) {
        var statement = get("/v1/entries?kind=STATEMENT&articleVersion=" + VERSION);
        var address = path.replace("{statement}", statement.getString("items[0].id"))
                .replace("{speaker}", statement.getString("items[0].quotation.speaker.entityId"));

        var answer = withoutIds(get(address));
        assertThat(answer).isEqualTo(withoutIds(JsonPath.from(example(operation + ".200"))));
    }

    @Test
    void aRefusalLooksAsItsExampleSays() {
        var refused = example("putExtraction.request").replaceAll("\"end\": \\d+", "\"end\": 100000");

        var answer = put(VERSION, refused).statusCode(422).extract().jsonPath();
        var example = JsonPath.from(example("putExtraction.422"));
        assertThat(answer.getString("type")).isEqualTo(example.getString("type"));
        assertThat(answer.getString("title")).isEqualTo(example.getString("title"));
        assertThat(answer.getString("errors[0].detail")).isEqualTo(example.getString("errors[0].detail"));
    }
}
