package org.onrecord.deploy.kubernetes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Renders an overlay with {@code kubectl kustomize}. */
final class Kustomize {

    static final Path OVERLAYS = Path.of("overlays");

    private Kustomize() {}

    static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    static String render(Path overlay) throws IOException, InterruptedException {
        var errors = Files.createTempFile("kustomize", ".log");
        var process = new ProcessBuilder("kubectl", "kustomize", overlay.toString())
                .redirectError(errors.toFile())
                .start();
        var rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("kubectl kustomize " + overlay + ": " + Files.readString(errors));
        }
        return rendered;
    }
}
