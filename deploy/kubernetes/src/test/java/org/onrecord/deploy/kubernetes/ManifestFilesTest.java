package org.onrecord.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the files one by one, so that it also runs where kubectl is not installed. */
class ManifestFilesTest {

    @ParameterizedTest
    @MethodSource("manifests")
    void everyFileSaysOnlyWhatKubernetesUnderstands(Path file) throws IOException {
        var manifests = StrictManifests.read(Files.readString(file));

        assertThat(manifests.complaints()).isEmpty();
        assertThat(manifests.objects()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void everyKustomizationNamesFilesThatAreThere(Path file) throws IOException {
        var documents = StrictManifests.documents(Files.readString(file));

        assertThat(documents)
                .singleElement()
                .satisfies(kustomization -> assertThat(kustomization.get("resources"))
                        .isNotEmpty()
                        .allSatisfy(resource -> assertThat(file.resolveSibling(resource.asText()))
                                .exists()));
    }

    @Test
    void everyManifestIsNamedByItsKustomization() throws IOException {
        for (Path file : manifests()) {
            var kustomization = Files.readString(file.resolveSibling("kustomization.yaml"));
            assertThat(kustomization).contains("- " + file.getFileName());
        }
    }

    static List<Path> manifests() throws IOException {
        return yamlFiles().stream()
                .filter(file -> !file.endsWith("kustomization.yaml"))
                .toList();
    }

    static List<Path> kustomizations() throws IOException {
        return yamlFiles().stream()
                .filter(file -> file.endsWith("kustomization.yaml"))
                .toList();
    }

    private static List<Path> yamlFiles() throws IOException {
        try (Stream<Path> bases = Files.walk(Path.of("base"));
                Stream<Path> overlays = Files.walk(Kustomize.OVERLAYS)) {
            return Stream.concat(bases, overlays)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
