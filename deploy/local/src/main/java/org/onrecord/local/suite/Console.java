package org.onrecord.local.suite;

import java.io.PrintStream;

/** Where the launcher speaks to the person who started it: plain lines, and on a terminal one line that is rewritten. */
public final class Console {
    private final PrintStream out;
    private final boolean terminal;
    private int progressWidth;

    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A console that nobody reads. */
    public static Console silent() {
        return new Console(new PrintStream(PrintStream.nullOutputStream()), false);
    }

    public boolean isTerminal() {
        return terminal;
    }

    /** Prints a line that stays. */
    public synchronized void say(String line) {
        clearProgress();
        out.println(line);
        out.flush();
    }

    /** Shows what is being waited for; on a terminal the next line replaces it, elsewhere nothing is printed. */
    public synchronized void progress(String line) {
        if (!terminal) {
            return;
        }
        clearProgress();
        out.print(line);
        out.flush();
        progressWidth = line.length();
    }

    private void clearProgress() {
        if (progressWidth > 0) {
            out.print("\r" + " ".repeat(progressWidth) + "\r");
            progressWidth = 0;
        }
    }
}
