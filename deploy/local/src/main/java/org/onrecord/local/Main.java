package org.onrecord.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.onrecord.local.command.CommandLine;
import org.onrecord.local.command.DemoCommand;
import org.onrecord.local.command.DetachedUpCommand;
import org.onrecord.local.command.MeasureCommand;
import org.onrecord.local.command.PrepareCommand;
import org.onrecord.local.command.StatusCommand;
import org.onrecord.local.command.StopCommand;
import org.onrecord.local.command.UpCommand;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.SuiteFailure;

/** Runs one command of {@code ./onrecord}; exit status 0 is success, 1 a failure told in one sentence, 2 a wrong call. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        var out = stream(FileDescriptor.out);
        try {
            var line = CommandLine.parse(arguments);
            var console = new Console(out, line.terminal());
            return switch (line.command()) {
                case UP ->
                    line.detach() ? new DetachedUpCommand(line, console).run() : new UpCommand(line, console).run();
                case DEMO -> new DemoCommand(line, console).run();
                case STOP -> new StopCommand(line, console).run();
                case STATUS -> new StatusCommand(line, console).run();
                case MEASURE -> new MeasureCommand(line, console).run();
                case PREPARE -> new PrepareCommand(line, console).run();
            };
        } catch (CommandLine.Misuse misuse) {
            stream(FileDescriptor.err).println(misuse.getMessage());
            return 2;
        } catch (SuiteFailure failure) {
            stream(FileDescriptor.err).println(failure.getMessage());
            return 1;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
