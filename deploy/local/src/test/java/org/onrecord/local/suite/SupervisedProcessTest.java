package org.onrecord.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisedProcessTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final BackOff QUICK =
            new BackOff(Duration.ofMillis(10), Duration.ofMillis(40), Duration.ofMinutes(1));

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false);
    private final SupervisedProcess process =
            new SupervisedProcess("sleeper", () -> new ProcessBuilder("sleep", "600").start(), QUICK, console);

    @AfterEach
    void stop() {
        process.stop(LONG);
    }

    @Test
    void aKilledProcessIsStartedAgainAndSaysSo() {
        process.start();
        process.keepAlive();
        var first = process.pid();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        assertThat(Waiting.until(() -> process.restarts() == 1 && process.isAlive(), LONG))
                .isTrue();
        assertThat(process.pid()).isNotEqualTo(first);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("sleeper ended unexpectedly (exit status 137)");
    }

    @Test
    void beforeItIsKeptAliveItsEndIsOnlySeen() {
        process.start();
        ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
        assertThat(Waiting.until(() -> !process.isAlive(), LONG)).isTrue();
        assertThat(process.restarts()).isZero();

        process.keepAlive();
        assertThat(Waiting.until(() -> process.restarts() == 1 && process.isAlive(), LONG))
                .isTrue();
    }

    @Test
    void aProcessThatFailsAtOnceIsTriedAgainAndAgain() {
        var failing = new SupervisedProcess("failing", () -> new ProcessBuilder("false").start(), QUICK, console);
        failing.start();
        failing.keepAlive();
        assertThat(Waiting.until(() -> failing.restarts() >= 3, LONG)).isTrue();
        failing.stop(LONG);
    }

    @Test
    void aStoppedProcessStaysStopped() {
        process.start();
        process.keepAlive();
        process.stop(LONG);
        assertThat(process.isAlive()).isFalse();
        assertThat(process.restarts()).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aProcessThatIgnoresTheRequestIsKilled() throws Exception {
        var deaf = new SupervisedProcess(
                "deaf",
                () -> new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 600; done").start(),
                QUICK,
                console);
        deaf.start();
        assertThat(deaf.isAlive()).isTrue();
        deaf.stopWith(request -> {}, Duration.ofMillis(100));
        assertThat(deaf.isAlive()).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("deaf did not end");
    }
}
