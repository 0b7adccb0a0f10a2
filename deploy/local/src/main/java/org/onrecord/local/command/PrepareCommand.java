package org.onrecord.local.command;

import java.io.IOException;
import java.nio.file.Files;
import org.onrecord.local.postgres.Folders;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.Ports;
import org.onrecord.local.suite.Suite;
import org.onrecord.local.suite.SuiteFailure;
import org.onrecord.local.suite.SuiteSettings;

/** {@code prepare}: one run for nothing but the archives of loaded classes that it leaves, after which starts are quick. */
public final class PrepareCommand {
    private final CommandLine line;
    private final Console console;

    public PrepareCommand(CommandLine line, Console console) {
        this.line = line;
        this.console = console;
    }

    public int run() {
        try {
            var data = Files.createTempDirectory("onrecord-prepare");
            try {
                Suite.start(new SuiteSettings(line.home(), data, Ports.free()), console)
                        .close();
            } finally {
                Folders.delete(data);
            }
            return 0;
        } catch (IOException failed) {
            throw new SuiteFailure("The first run failed: " + failed.getMessage() + ".", failed);
        }
    }
}
