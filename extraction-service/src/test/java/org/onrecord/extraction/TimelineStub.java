package org.onrecord.extraction;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The timeline-service as its neighbour sees it. Tests find it as a field of this type. */
public final class TimelineStub implements QuarkusTestResourceLifecycleManager {

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        takesEverything();
        return Map.of("onrecord.timeline.url", server.baseUrl());
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(TimelineStub.class));
    }

    public WireMockServer server() {
        return server;
    }

    public void takesEverything() {
        server.resetAll();
        server.stubFor(put(urlPathMatching("/v1/extractions/.+")).willReturn(ok("{}")));
    }

    public void answers(int status) {
        server.stubFor(put(urlPathMatching("/v1/extractions/.+"))
                .willReturn(aResponse().withStatus(status).withBody("{\"title\":\"No\"}")));
    }
}
