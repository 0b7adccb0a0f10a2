package org.onrecord.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.local.postgres.DatabaseAccess;

/** How one service is started: its command line and the environment that carries its settings. */
final class ServiceProgram {
    private final ServiceName service;
    private final SuiteSettings settings;
    private final ClassArchive archive;

    ServiceProgram(ServiceName service, SuiteSettings settings) {
        this.service = service;
        this.settings = settings;
        this.archive = new ClassArchive(settings.jar(service));
    }

    /** Refuses if the service is not built. */
    void requireBuilt() {
        if (!Files.isRegularFile(settings.jar(service))) {
            throw new SuiteFailure(
                    service.module() + " is not built: " + settings.jar(service) + " is missing; run mvn package.");
        }
    }

    Process start(DatabaseAccess database, Path log) throws IOException {
        var builder = new ProcessBuilder(command());
        builder.directory(settings.data().toFile());
        builder.environment().putAll(environment(database));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Tells that the service has ended; what it wrote for its next start counts only if it ended in order. */
    void ended(boolean inOrder) {
        try {
            if (inOrder) {
                archive.keep();
            } else {
                archive.discard();
            }
        } catch (IOException failed) {
            throw new SuiteFailure(
                    "The archive of " + service.module() + "'s classes cannot be kept: " + failed.getMessage() + ".",
                    failed);
        }
    }

    /** One machine starts often and serves few: the light compiler and collector save more than the heavy ones give. */
    private List<String> command() throws IOException {
        var command = new ArrayList<>(OwnSession.prefix());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(archive.options());
        command.add("-Xmx" + service.heapMegabytes() + "m");
        command.add("-jar");
        command.add(settings.jar(service).toAbsolutePath().toString());
        return command;
    }

    private Map<String, String> environment(DatabaseAccess database) {
        var ports = settings.ports();
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.api(service)));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(service)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.role());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        for (var neighbour : ServiceName.values()) {
            environment.put(neighbour.addressVariable(), "http://127.0.0.1:" + ports.api(neighbour));
        }
        return environment;
    }
}
