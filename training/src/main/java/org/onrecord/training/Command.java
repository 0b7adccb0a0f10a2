package org.onrecord.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.util.function.Supplier;

/** Runs one of the commands of {@code training/} and tells its user what went wrong in a sentence, not by a trace. */
public final class Command {

    private Command() {}

    @FunctionalInterface
    public interface Action<T> {
        void run(T options) throws IOException;
    }

    /**
     * @param script what the user called, as in "training/train"
     * @param parse understands the arguments, or refuses them by an {@link IllegalArgumentException} with a sentence
     * @return 0 if it went well, 1 if a file is at fault, 2 if the arguments are
     */
    public static <T> int run(String script, Supplier<T> parse, Action<T> action, PrintStream complaints) {
        T options;
        try {
            options = parse.get();
        } catch (IllegalArgumentException e) {
            complaints.println(e.getMessage() + " Try " + script + " --help.");
            return 2;
        }
        try {
            action.run(options);
            return 0;
        } catch (FileSystemException e) {
            complaints.println(e.getFile() + " cannot be read or written: "
                    + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason()));
            return 1;
        } catch (IOException e) {
            complaints.println(e.getMessage());
            return 1;
        }
    }
}
