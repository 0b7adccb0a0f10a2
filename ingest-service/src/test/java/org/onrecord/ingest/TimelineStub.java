package org.onrecord.ingest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** A timeline-service that takes the state of every article, unless it is told to be down for one. */
public final class TimelineStub implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Override
    public Map<String, String> start() {
        SERVER.start();
        SERVER.stubFor(put(urlPathMatching("/v1/articles/.*"))
                .atPriority(5)
                .willReturn(aResponse().withStatus(200)));
        return Map.of("onrecord.timeline.url", SERVER.baseUrl());
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    /** Answers hand-overs of an article with this status. */
    public static void answer(String articleId, int status) {
        SERVER.stubFor(put(urlPathEqualTo("/v1/articles/" + articleId))
                .atPriority(1)
                .willReturn(aResponse().withStatus(status)));
    }

    /** What was put for an article, the oldest first. */
    public static List<JsonPath> received(String articleId) {
        return SERVER.findAll(putRequestedFor(urlPathEqualTo("/v1/articles/" + articleId))).stream()
                .map(request -> JsonPath.from(request.getBodyAsString()))
                .toList();
    }
}
