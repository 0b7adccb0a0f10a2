package org.onrecord.local.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.local.suite.Ports;
import org.onrecord.local.suite.SuiteSettings;

/**
 * What was asked for.
 *
 * @param home the checkout
 * @param data the data directory
 * @param firstPort the first of the three API ports
 * @param once whether the demo stops after printing
 * @param detach whether the suite goes on in the background
 * @param terminal whether a person watches
 * @param columns width of the terminal, in characters
 */
public record CommandLine(
        Command command,
        Path home,
        Path data,
        int firstPort,
        boolean once,
        boolean detach,
        boolean terminal,
        int columns) {
    private static final int STANDARD_COLUMNS = 110;

    /** The commands that the launcher knows. */
    public enum Command {
        UP,
        DEMO,
        STOP,
        STATUS,
        MEASURE,
        PREPARE
    }

    /** The command line cannot be understood; the message says how to call it. */
    public static final class Misuse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misuse(String sentence) {
            super(sentence + " Try ./onrecord help.");
        }
    }

    /** Reads {@code --home DIR COMMAND [options]}. */
    public static CommandLine parse(String[] arguments) {
        return new Parser(List.of(arguments)).parse();
    }

    /** The suite that the options describe. */
    SuiteSettings settings() {
        return new SuiteSettings(home, data, Ports.from(firstPort));
    }

    private static final class Parser {
        private final Deque<String> left;
        private @Nullable Command command;
        private Path home = Path.of("").toAbsolutePath();
        private @Nullable Path data;
        private int firstPort = Ports.FIRST;
        private boolean once;
        private boolean detach;
        private boolean terminal;
        private int columns = STANDARD_COLUMNS;

        Parser(List<String> arguments) {
            left = new ArrayDeque<>(arguments);
        }

        CommandLine parse() {
            while (!left.isEmpty()) {
                take(left.removeFirst());
            }
            if (command == null) {
                throw new Misuse("No command was given.");
            }
            var directory = data == null ? home.resolve(".onrecord") : data;
            return new CommandLine(command, home, directory, firstPort, once, detach, terminal, columns);
        }

        private void take(String word) {
            switch (word) {
                case "--home" -> home = Path.of(valueOf(word)).toAbsolutePath();
                case "--data" -> data = Path.of(valueOf(word)).toAbsolutePath();
                case "--port" -> firstPort = numberOf(word);
                case "--columns" -> columns = numberOf(word);
                case "--terminal" -> terminal = true;
                case "--once" -> once = true;
                case "--detach" -> detach = true;
                default -> takeCommand(word);
            }
        }

        private void takeCommand(String word) {
            if (command != null) {
                throw new Misuse("\"" + word + "\" is not an option of " + lowerCase(command) + ".");
            }
            for (var candidate : Command.values()) {
                if (lowerCase(candidate).equals(word)) {
                    command = candidate;
                    return;
                }
            }
            throw new Misuse("\"" + word + "\" is not a command of onrecord.");
        }

        private String valueOf(String option) {
            if (left.isEmpty() || left.getFirst().isBlank()) {
                throw new Misuse(option + " needs a value.");
            }
            return left.removeFirst();
        }

        private int numberOf(String option) {
            var value = valueOf(option);
            if (!value.matches("[0-9]{1,6}")) {
                throw new Misuse(option + " needs a number, not \"" + value + "\".");
            }
            return Integer.parseInt(value);
        }

        private static String lowerCase(Command command) {
            return command.name().toLowerCase(Locale.ROOT);
        }
    }
}
