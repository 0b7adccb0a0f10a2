package org.onrecord.extraction.analysis;

import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysisOutcome.Analysed;
import org.onrecord.extraction.analysis.AnalysisOutcome.Busy;
import org.onrecord.extraction.analysis.AnalysisOutcome.NotAnalysable;
import org.onrecord.extraction.analysis.AnalysisOutcome.Reason;
import org.onrecord.extraction.analysis.AnalysisThreads.NoPlace;
import org.onrecord.extraction.analysis.AnalysisThreads.Patience;
import org.onrecord.extraction.analysis.AnalysisThreads.TookTooLong;
import org.onrecord.extraction.analysis.CheckFindings.Inconsistent;

/**
 * Runs the pipeline over one text within the limits of time and threads, and checks what it found. The same text and
 * facts give the same findings, whatever runs beside them.
 */
public final class AnalyseText {

    private static final Logger LOG = Logger.getLogger(AnalyseText.class);

    private final Pipeline pipeline;
    private final AnalysisThreads threads;
    private final AnalysisMetrics metrics;
    private final CheckFindings check;

    AnalyseText(Pipeline pipeline, AnalysisLimits limits, AnalysisMetrics metrics) {
        this.pipeline = pipeline;
        this.threads = new AnalysisThreads(limits);
        this.metrics = metrics;
        this.check = new CheckFindings(pipeline);
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    /** For a caller that waits at the other end of a connection: may answer {@link Busy}. */
    public AnalysisOutcome now(ArticleText text, ArticleFacts facts) {
        return analyse(text, facts, Patience.LIMITED);
    }

    /** For work that has time: waits for its turn. */
    public AnalysisOutcome inTurn(ArticleText text, ArticleFacts facts) {
        return analyse(text, facts, Patience.UNLIMITED);
    }

    /** Threads of texts that were given up and that did not stop. */
    int abandonedThreads() {
        return threads.abandoned();
    }

    private AnalysisOutcome analyse(ArticleText text, ArticleFacts facts, Patience patience) {
        var outcome = attempt(text, facts, patience);
        metrics.count(outcome);
        return outcome;
    }

    private AnalysisOutcome attempt(ArticleText text, ArticleFacts facts, Patience patience) {
        var watch = new StageWatch(metrics);
        try {
            return new Analysed(threads.run(
                    () -> check.check(pipeline.apply(AnalysedText.of(text, facts), watch)), patience));
        } catch (NoPlace e) {
            return new Busy();
        } catch (TookTooLong e) {
            LOG.warnf(
                    "Analysis given up: %s, in stage %s, %d code points", e.getMessage(), watch.stage(), text.length());
            return new NotAnalysable(Reason.TIMED_OUT, watch.stage(), e.getMessage() + in(watch.stage()) + ".");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Inconsistent flaw) {
                LOG.warnf("Findings of stage %s do not hold: %s", flaw.stage(), flaw.getMessage());
                return new NotAnalysable(Reason.INCONSISTENT, flaw.stage(), flaw.getMessage() + ".");
            }
            return crashed(e.getCause() == null ? e : e.getCause(), watch.stage(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a text was analysed", e);
        }
    }

    private static NotAnalysable crashed(Throwable thrown, @Nullable String stage, ArticleText text) {
        var kind = thrown.getClass().getSimpleName();
        // The message of an exception can hold words of the text; its frames cannot.
        LOG.warnf("Analysis crashed: %s in stage %s, %d code points, %s", kind, stage, text.length(), where(thrown));
        return new NotAnalysable(Reason.CRASHED, stage, "The analysis ended with " + kind + in(stage) + ".");
    }

    private static String in(@Nullable String stage) {
        return stage == null ? "" : " in stage " + stage;
    }

    private static String where(Throwable thrown) {
        var where = new StringBuilder("at");
        var frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(5, frames.length); i++) {
            where.append(' ').append(frames[i]);
        }
        return where.toString();
    }

    /** Remembers the stage that runs, for the problem, and times it. */
    private static final class StageWatch implements Pipeline.Watch {
        private final AnalysisMetrics metrics;
        private volatile @Nullable String stage;
        private long began;

        StageWatch(AnalysisMetrics metrics) {
            this.metrics = metrics;
        }

        @Nullable
        String stage() {
            return stage;
        }

        @Override
        public void begins(Stage next) {
            stage = next.name();
            began = System.nanoTime();
        }

        @Override
        public void ended(Stage done) {
            metrics.time(done.name(), System.nanoTime() - began);
            stage = null;
        }
    }
}
