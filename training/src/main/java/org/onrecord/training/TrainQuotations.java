package org.onrecord.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import org.onrecord.training.corpus.ReadAnnotations;

/**
 * {@code TrainQuotations CORPUS FOLDER [--steps N] [--seed N] [--no-evaluation]}: trains on the corpus's part "train"; the
 * checkpoint goes to the folder, and is measured on the part "dev" if there is one. {@code training/train} calls it.
 */
public final class TrainQuotations {

    /** Longest wait for the step under way and its checkpoint when the process is told to end. */
    private static final int SECONDS_TO_END = 60;

    private TrainQuotations() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.err));
    }

    /** @return the exit status, see {@link Command#run} */
    static int run(List<String> arguments, PrintStream complaints) {
        return Command.run("training/train", () -> Options.parse(arguments), TrainQuotations::train, complaints);
    }

    private static void train(Options options) throws IOException {
        var articles = new Corpus(options.corpus()).read("train");
        if (articles.stream().allMatch(article -> article.attributions().isEmpty())) {
            throw new IOException(options.corpus() + " has no attribution with a cue in its part \"train\"");
        }
        var afterCheckpoint = options.evaluated() ? evaluation(options) : AfterCheckpoint.NOTHING;
        var folder = Files.createDirectories(options.folder());
        var ended = new CountDownLatch(1);
        try {
            new Train(options.recipe(), folder, untilToldToEnd(ended), afterCheckpoint).run(articles);
        } finally {
            ended.countDown();
        }
    }

    private static AfterCheckpoint evaluation(Options options) throws IOException {
        var corpus = new ReadAnnotations(options.corpus());
        return corpus.has("dev")
                ? new EvaluateCheckpoint(options.recipe(), corpus.read("dev"))
                : AfterCheckpoint.NOTHING;
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
