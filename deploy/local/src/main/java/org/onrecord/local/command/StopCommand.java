package org.onrecord.local.command;

import java.time.Duration;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.DataDirectory;
import org.onrecord.local.suite.SuiteFailure;
import org.onrecord.local.suite.Waiting;

/** {@code stop}: ends the suite that holds the data directory and returns when it has let go of it. */
public final class StopCommand {
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(90);

    private final CommandLine line;
    private final Console console;

    public StopCommand(CommandLine line, Console console) {
        this.line = line;
        this.console = console;
    }

    public int run() {
        var holder = DataDirectory.holder(line.data());
        if (holder.isEmpty()) {
            console.say("Onrecord does not run on " + line.data() + ".");
            return 0;
        }
        console.progress("Stopping ...");
        ProcessHandle.of(holder.get()).ifPresent(ProcessHandle::destroy);
        if (!Waiting.until(() -> DataDirectory.holder(line.data()).isEmpty(), STOPPED_WITHIN)) {
            throw new SuiteFailure(
                    "Onrecord (process " + holder.get() + ") did not stop within " + STOPPED_WITHIN.toSeconds()
                            + " s; its logs in " + line.data().resolve("logs") + " tell more.");
        }
        console.say("Onrecord has stopped; its data stays for the next start.");
        return 0;
    }
}
