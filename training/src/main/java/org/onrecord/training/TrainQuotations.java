package org.onrecord.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;

/**
 * {@code TrainQuotations CORPUS FOLDER [--steps N] [--seed N]}: trains on the corpus's part "train"; the checkpoint goes to
 * the folder. {@code training/train} calls it.
 */
public final class TrainQuotations {

    /** Longest wait for the step under way and its checkpoint when the process is told to end. */
    private static final int SECONDS_TO_END = 60;

    private TrainQuotations() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.err));
    }

    /** @return 0 if it went well, 1 if the corpus or the folder is at fault, 2 if the arguments are */
    static int run(List<String> arguments, PrintStream complaints) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            complaints.println(e.getMessage() + " Try training/train --help.");
            return 2;
        }
        try {
            train(options);
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

    private static void train(Options options) throws IOException {
        var articles = new Corpus(options.corpus()).read("train");
        if (articles.stream().allMatch(article -> article.attributions().isEmpty())) {
            throw new IOException(options.corpus() + " has no attribution with a cue in its part \"train\"");
        }
        var folder = Files.createDirectories(options.folder());
        var ended = new CountDownLatch(1);
        try {
            new Train(options.recipe(), folder, untilToldToEnd(ended)).run(articles);
        } finally {
            ended.countDown();
        }
    }

    /** True once the process was told to end, by SIGTERM or Ctrl-C; it then waits for the run to have ended. */
    private static IntPredicate untilToldToEnd(CountDownLatch ended) {
        var told = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.set(true);
            try {
                ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return step -> told.get();
    }
}
