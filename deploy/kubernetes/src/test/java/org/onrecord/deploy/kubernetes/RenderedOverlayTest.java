package org.onrecord.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Needs kubectl (1.27 or later, for its kustomize): skipped without it on a desk, an error in CI. */
class RenderedOverlayTest {

    @BeforeEach
    void kubectlIsThere() {
        if (System.getenv("CI") != null) {
            assertThat(Kustomize.isInstalled()).as("kubectl on the PATH").isTrue();
        }
        assumeTrue(Kustomize.isInstalled(), "Skipped: install kubectl 1.27 or later to have the overlays rendered");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void anOverlayRendersToWhatTheRulesAllow(Path overlay) throws Exception {
        assertThat(ClusterRules.complaints(Kustomize.render(overlay))).isEmpty();
    }

    @Test
    void theDevelopmentOverlayHoldsTheWholeSuite() throws Exception {
        var objects = StrictManifests.read(Kustomize.render(Kustomize.OVERLAYS.resolve("dev")))
                .objects();

        assertThat(objects)
                .extracting(StrictManifests::name)
                .contains(
                        "Namespace/onrecord",
                        "StatefulSet/postgres",
                        "Service/postgres",
                        "Deployment/ingest-service",
                        "Service/ingest-service",
                        "Deployment/extraction-service",
                        "Service/extraction-service",
                        "Deployment/timeline-service",
                        "Service/timeline-service");
    }

    static List<Path> overlays() throws IOException {
        try (var folders = Files.list(Kustomize.OVERLAYS)) {
            return folders.sorted().toList();
        }
    }
}
