package org.onrecord.system;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.Ports;
import org.onrecord.local.suite.ServiceName;
import org.onrecord.local.suite.Suite;
import org.onrecord.local.suite.SuiteSettings;
import org.onrecord.local.suite.SupervisedProcess;

/** The suite under test, in a temporary folder that is kept for reading when a test has failed. */
final class RunningSuite implements AutoCloseable {
    private static final int CONNECT_MILLISECONDS = 5_000;
    private static final int ANSWER_MILLISECONDS = 60_000;
    private static final RestAssuredConfig HTTP = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.connection.timeout", CONNECT_MILLISECONDS)
                    .setParam("http.socket.timeout", ANSWER_MILLISECONDS));

    private final Suite suite;
    private final Path data;

    private RunningSuite(Suite suite, Path data) {
        this.suite = suite;
        this.data = data;
    }

    static RunningSuite start() {
        try {
            var home = Path.of(System.getProperty("onrecord.home"))
                    .toAbsolutePath()
                    .normalize();
            var data = Files.createTempDirectory(
                    Files.createDirectories(home.resolve("system-tests/target/suites")), "suite");
            var console = new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8), false);
            AcceptanceSystemTest.sayWhatIsLeftOut(console);
            return new RunningSuite(Suite.start(new SuiteSettings(home, data, Ports.free()), console), data);
        } catch (IOException failed) {
            throw new IllegalStateException("no folder for the suite", failed);
        }
    }

    String address(ServiceName service) {
        return suite.address(service).toString();
    }

    /** A request to one service; nothing is followed, escaped or completed on the way. */
    RequestSpecification to(ServiceName service) {
        return given().config(HTTP).baseUri(address(service));
    }

    SupervisedProcess process(Victim victim) {
        return victim.processOf(suite);
    }

    boolean isReady() {
        for (var service : ServiceName.values()) {
            if (!suite.isReady(service)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        suite.close();
        try (var paths = Files.walk(data.resolve("postgresql"))) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new IllegalStateException("the database of the suite could not be deleted", failed);
        }
    }
}
