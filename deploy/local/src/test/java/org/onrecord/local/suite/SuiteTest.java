package org.onrecord.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void aServiceThatIsNotBuiltIsNamed() {
        assertThatThrownBy(() -> Suite.start(settings(), Console.silent()))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageStartingWith("ingest-service is not built");
    }

    @Test
    void everythingStartsIsMendedWhenKilledAndStops() throws Exception {
        var settings = settings();
        for (var service : ServiceName.values()) {
            FakeService.build(settings, service, true);
        }
        var processes = new ArrayList<Long>();
        try (var suite = Suite.start(settings, Console.silent())) {
            assertThat(suite.isReady(ServiceName.TIMELINE)).isTrue();
            assertThat(SuiteState.ports(settings.data())).contains(settings.ports());
            for (var victim : List.of(suite.service(ServiceName.EXTRACTION), suite.postgres())) {
                ProcessHandle.of(victim.pid()).orElseThrow().destroyForcibly();
                assertThat(Waiting.until(() -> victim.restarts() > 0 && victim.isAlive(), LONG))
                        .isTrue();
            }
            assertThat(Waiting.until(
                            () -> suite.isReady(ServiceName.EXTRACTION)
                                    && suite.server().isReady(),
                            LONG))
                    .isTrue();
            processes.add(suite.postgres().pid());
            for (var service : ServiceName.values()) {
                processes.add(suite.service(service).pid());
            }
        }
        assertThat(processes).hasSize(4).noneMatch(pid -> ProcessHandle.of(pid).isPresent());
        assertThat(DataDirectory.holder(settings.data())).isEmpty();
        for (var service : ServiceName.values()) {
            assertThat(settings.jar(service).resolveSibling("..").normalize())
                    .isDirectoryContaining("glob:**/class-data-*.jsa");
        }
    }

    @Test
    void aServiceThatEndsDuringItsStartIsNamedTogetherWithItsLog() throws Exception {
        var settings = settings();
        FakeService.build(settings, ServiceName.INGEST, true);
        FakeService.build(settings, ServiceName.EXTRACTION, true);
        FakeService.build(settings, ServiceName.TIMELINE, false);

        assertThatThrownBy(() -> Suite.start(settings, Console.silent()))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageStartingWith("timeline-service ended during its start")
                .hasMessageContaining(
                        settings.data().resolve("logs/timeline-service.log").toString());
        assertThat(DataDirectory.holder(settings.data())).isEmpty();
    }

    private SuiteSettings settings() {
        return new SuiteSettings(folder, folder.resolve("data"), Ports.free());
    }
}
