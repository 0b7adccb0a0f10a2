package org.onrecord.local.command;

import org.onrecord.local.suite.Console;

/** {@code up}: starts the suite and keeps it running until a signal comes. */
public final class UpCommand {
    private final CommandLine line;
    private final Console console;

    public UpCommand(CommandLine line, Console console) {
        this.line = line;
        this.console = console;
    }

    public int run() {
        var running = RunningSuite.start(line.settings(), console);
        if (line.terminal()) {
            console.say("Press Ctrl-C to stop.");
        }
        running.awaitSignal();
        return 0;
    }
}
