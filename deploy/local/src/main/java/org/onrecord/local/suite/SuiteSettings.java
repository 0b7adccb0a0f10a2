package org.onrecord.local.suite;

import java.nio.file.Path;

/**
 * Where one suite finds its programs and keeps its data.
 *
 * @param home the checkout with the built services
 * @param data the data directory
 * @param ports the ports of the services
 */
public record SuiteSettings(Path home, Path data, Ports ports) {

    /** The packaged application of a service; starts with {@code java -jar}. */
    Path jar(ServiceName service) {
        return home.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Where the programs of PostgreSQL are unpacked, once for a checkout. */
    Path programs() {
        return home.resolve("deploy/local/target");
    }
}
