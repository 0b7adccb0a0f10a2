package org.onrecord.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void theStandardPortsAreThoseOfTheDocumentation() {
        var ports = Ports.from(Ports.FIRST);
        assertThat(ports.apiPorts())
                .containsEntry(ServiceName.INGEST, 8080)
                .containsEntry(ServiceName.EXTRACTION, 8081)
                .containsEntry(ServiceName.TIMELINE, 8082);
        assertThat(ports.managementPorts())
                .containsEntry(ServiceName.INGEST, 9000)
                .containsEntry(ServiceName.EXTRACTION, 9001)
                .containsEntry(ServiceName.TIMELINE, 9002);
    }

    @Test
    void freePortsAreAllDifferent() {
        var ports = Ports.free();
        var all = new HashSet<>(ports.apiPorts().values());
        all.addAll(ports.managementPorts().values());
        assertThat(all).hasSize(6);
    }

    @Test
    void aTakenPortIsNamedTogetherWithTheServiceThatNeedsIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var api = new HashMap<>(Ports.free().apiPorts());
            api.put(ServiceName.EXTRACTION, taken.getLocalPort());
            var ports = new Ports(api, Ports.free().managementPorts());
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(SuiteFailure.class)
                    .hasMessageStartingWith(
                            "Port " + taken.getLocalPort() + ", which extraction-service needs for its API");
        }
    }

    @Test
    void portsBeyondTheHighestAreRefused() {
        assertThatThrownBy(() -> Ports.from(65_000))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("--port");
        assertThatThrownBy(() -> Ports.from(0)).isInstanceOf(SuiteFailure.class);
    }
}
