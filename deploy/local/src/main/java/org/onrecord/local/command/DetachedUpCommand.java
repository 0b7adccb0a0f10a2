package org.onrecord.local.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.DataDirectory;
import org.onrecord.local.suite.SuiteFailure;
import org.onrecord.local.suite.Waiting;

/** {@code up --detach}: starts {@code up} as a process of its own, waits until it is ready, repeats what it said, returns. */
public final class DetachedUpCommand {
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);

    private final CommandLine line;
    private final Console console;

    public DetachedUpCommand(CommandLine line, Console console) {
        this.line = line;
        this.console = console;
    }

    public int run() {
        try {
            var log = emptyLog();
            var launcher = launch(log);
            console.progress("Starting ...");
            Waiting.until(() -> !launcher.isAlive() || isReady(log), READY_WITHIN);
            if (!isReady(log)) {
                throw new SuiteFailure(lastLine(log));
            }
            Files.readAllLines(log, StandardCharsets.UTF_8).forEach(console::say);
            console.say("It runs in the background; ./onrecord stop ends it.");
            return 0;
        } catch (IOException failed) {
            throw new SuiteFailure(
                    "Onrecord cannot be started in the background: " + failed.getMessage() + ".", failed);
        }
    }

    /** Opening the directory refuses early, before the log of a suite that runs there is touched. */
    private Path emptyLog() throws IOException {
        try (var data = DataDirectory.open(line.data())) {
            return Files.writeString(data.log("launcher"), "");
        }
    }

    private Process launch(Path log) throws IOException {
        var command = new ArrayList<>(List.of("nohup"));
        command.addAll(ProcessHandle.current().info().command().map(List::of).orElse(List.of("java")));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.onrecord.local.Main"));
        command.addAll(List.of(
                "up", "--home", line.home().toString(), "--data", line.data().toString()));
        command.addAll(List.of("--port", Integer.toString(line.firstPort())));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static boolean isReady(Path log) {
        return read(log).stream().anyMatch(said -> said.startsWith(RunningSuite.READY));
    }

    private static String lastLine(Path log) {
        var said = read(log);
        return said.isEmpty() ? "Onrecord ended before it said anything; see " + log + "." : said.get(said.size() - 1);
    }

    private static List<String> read(Path log) {
        try {
            return Files.readAllLines(log, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new SuiteFailure("The log " + log + " cannot be read: " + failed.getMessage() + ".", failed);
        }
    }
}
