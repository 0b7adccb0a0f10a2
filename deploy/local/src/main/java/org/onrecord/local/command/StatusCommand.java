package org.onrecord.local.command;

import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.DataDirectory;
import org.onrecord.local.suite.Readiness;
import org.onrecord.local.suite.ServiceName;
import org.onrecord.local.suite.SuiteState;

/** {@code status}: what runs and where; exit status 0 if all is ready, 3 if not. */
public final class StatusCommand {
    private static final int NOT_READY = 3;

    private final CommandLine line;
    private final Console console;

    public StatusCommand(CommandLine line, Console console) {
        this.line = line;
        this.console = console;
    }

    public int run() {
        var holder = DataDirectory.holder(line.data());
        if (holder.isEmpty()) {
            console.say("Onrecord does not run on " + line.data() + ".");
            return NOT_READY;
        }
        console.say("Onrecord runs on " + line.data() + " (process " + holder.get() + ").");
        var ports =
                SuiteState.ports(line.data()).orElseGet(() -> line.settings().ports());
        var readiness = new Readiness();
        var allReady = true;
        for (var service : ServiceName.values()) {
            var ready = readiness.isReady(ports.management(service));
            allReady &= ready;
            console.say("  %-19s http://127.0.0.1:%d  %s"
                    .formatted(service.module(), ports.api(service), ready ? "ready" : "not ready"));
        }
        return allReady ? 0 : NOT_READY;
    }
}
