package org.onrecord.ingest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;

/** An extraction-service that takes every version, but for those with the title {@link #REFUSED}, and knows none. */
public final class ExtractionStub implements QuarkusTestResourceLifecycleManager {

    /** A title that makes it answer 422. */
    public static final String REFUSED = "Refused by the extraction-service";

    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Override
    public Map<String, String> start() {
        SERVER.start();
        SERVER.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
        SERVER.stubFor(put(urlPathMatching("/v1/article-versions/.*"))
                .withHeader("Accept", containing("application/json"))
                .atPriority(5)
                .willReturn(aResponse().withStatus(202)));
        SERVER.stubFor(put(urlPathMatching("/v1/article-versions/.*"))
                .withRequestBody(matchingJsonPath("$.title", equalTo(REFUSED)))
                .atPriority(1)
                .willReturn(problem(422, "invalid-body", "The text is empty")));
        SERVER.stubFor(put(urlPathMatching("/v1/articles/.*/redaction"))
                .atPriority(5)
                .willReturn(aResponse().withStatus(200)));
        return Map.of("onrecord.extraction.url", SERVER.baseUrl());
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    /** Answers questions after a version with this status and body. */
    public static void answerProgress(String versionId, int status, String body) {
        SERVER.stubFor(get(urlPathEqualTo("/v1/article-versions/" + versionId))
                .atPriority(1)
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    /** Answers the redaction of an article with this status. */
    public static void answerRedaction(String articleId, int status) {
        SERVER.stubFor(put(urlPathEqualTo("/v1/articles/" + articleId + "/redaction"))
                .atPriority(1)
                .willReturn(aResponse().withStatus(status)));
    }

    /** The bodies that were put for the redaction of an article. */
    public static List<String> redactions(String articleId) {
        return SERVER.findAll(putRequestedFor(urlPathEqualTo("/v1/articles/" + articleId + "/redaction"))).stream()
                .map(request -> request.getBodyAsString())
                .toList();
    }

    /** The bodies that were put for a version. */
    public static List<String> received(String versionId) {
        return SERVER.findAll(putRequestedFor(urlPathEqualTo("/v1/article-versions/" + versionId))).stream()
                .map(request -> request.getBodyAsString())
                .toList();
    }

    private static ResponseDefinitionBuilder problem(int status, String slug, String detail) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\":\"/problems/" + slug + "\",\"title\":\"Refused\",\"status\":" + status
                        + ",\"detail\":\"" + detail + "\"}");
    }
}
