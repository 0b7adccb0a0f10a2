package org.onrecord.local.command;

import org.onrecord.local.measure.Measurement;
import org.onrecord.local.suite.Console;

/** {@code measure}: prints the figures of {@code docs/performance.md} for this machine. */
public final class MeasureCommand {
    private final CommandLine line;
    private final Console console;

    public MeasureCommand(CommandLine line, Console console) {
        this.line = line;
        this.console = console;
    }

    public int run() {
        new Measurement(line.settings(), console).run();
        return 0;
    }
}
