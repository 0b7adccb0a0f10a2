package org.onrecord.extraction.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysisOutcome.Analysed;
import org.onrecord.extraction.analysis.AnalysisOutcome.Busy;
import org.onrecord.extraction.analysis.AnalysisOutcome.NotAnalysable;
import org.onrecord.extraction.analysis.AnalysisOutcome.Reason;

class AnalyseTextTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        release.countDown();
    }

    @Test
    void textThatHangsIsGivenUpInTheStageWhereItHangs() {
        var analyse = analyse(limits(SHORT, 1, 0), TestStages.hanging());

        assertThat(analyse.inTurn(text(TestStages.HANGS), ArticleFacts.UNKNOWN))
                .isEqualTo(new NotAnalysable(Reason.TIMED_OUT, "hanging", "No end after 0 seconds in stage hanging."));
        assertThat(analyse.abandonedThreads()).isZero();
    }

    @Test
    void textThatCannotBeStoppedIsAbandonedAndCountedUntilItEnds() throws Exception {
        var limits = limits(SHORT, 1, 0);
        var analyse = analyse(limits, TestStages.hangingFor(release));

        var outcome = analyse.inTurn(text(TestStages.HANGS_FOR_GOOD), ArticleFacts.UNKNOWN);
        assertThat(outcome).isInstanceOf(NotAnalysable.class);
        assertThat(analyse.abandonedThreads()).isOne();

        var thread = Thread.getAllStackTraces().keySet().stream()
                .filter(one -> one.getName().startsWith("analysis-") && one.getPriority() == Thread.MIN_PRIORITY)
                .findAny()
                .orElseThrow();
        release.countDown();
        thread.join();
        assertThat(analyse.abandonedThreads()).isZero();
    }

    @Test
    void anAbandonedTextHoldsNoPlace() {
        var analyse = analyse(limits(SHORT, 1, 0), TestStages.hangingFor(release));
        for (int i = 0; i < 3; i++) {
            analyse.inTurn(text(TestStages.HANGS_FOR_GOOD), ArticleFacts.UNKNOWN);
        }

        assertThat(analyse.now(text("A quiet text."), ArticleFacts.UNKNOWN)).isInstanceOf(Analysed.class);
        assertThat(analyse.abandonedThreads()).isEqualTo(3);
    }

    @Test
    void aSlowTextLeavesItsPlaceToTheNext() {
        var limits = new AnalysisLimits(LONG, LONG, 1, SHORT, 1, 8, LONG);
        var analyse = analyse(limits, TestStages.hangingFor(release));
        var slow = CompletableFuture.supplyAsync(
                () -> analyse.inTurn(text(TestStages.HANGS_FOR_GOOD), ArticleFacts.UNKNOWN));

        assertThat(analyse.now(text("A quick text."), ArticleFacts.UNKNOWN)).isInstanceOf(Analysed.class);
        assertThat(slow).isNotDone();
        release.countDown();
        assertThat(slow.join()).isInstanceOf(Analysed.class);
    }

    @Test
    void callerWithoutPatienceIsToldThatAllPlacesAreTaken() throws Exception {
        var limits = new AnalysisLimits(LONG, LONG, 1, LONG, 0, 8, SHORT);
        var inside = new CountDownLatch(1);
        var analyse = analyse(
                limits,
                TestStages.of("signal", text -> {
                    inside.countDown();
                    return text;
                }),
                TestStages.hangingFor(release));
        var first = CompletableFuture.supplyAsync(
                () -> analyse.inTurn(text(TestStages.HANGS_FOR_GOOD), ArticleFacts.UNKNOWN));
        inside.await();

        assertThat(analyse.now(text("Another text."), ArticleFacts.UNKNOWN)).isEqualTo(new Busy());
        assertThat(registry.counter("onrecord.analyses", "outcome", "busy").count())
                .isEqualTo(1);
        release.countDown();
        assertThat(first.join()).isInstanceOf(Analysed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "this text overflows the stack, StackOverflowError",
        "this text exhausts the memory, OutOfMemoryError",
        "this text throws, IllegalStateException"
    })
    void crashIsToldByItsKindAndStageAndNeverByTheText(String words, String kind) {
        var analyse = analyse(limits(LONG, 1, 0), TestStages.crashing());

        assertThat(analyse.inTurn(text(words), ArticleFacts.UNKNOWN))
                .isEqualTo(new NotAnalysable(
                        Reason.CRASHED, "crashing", "The analysis ended with " + kind + " in stage crashing."));
        assertThat(analyse.inTurn(text("A quiet text."), ArticleFacts.UNKNOWN)).isInstanceOf(Analysed.class);
    }

    @Test
    void outcomesAndStagesAreMeasured() {
        var analyse = analyse(limits(LONG, 1, 0), TestStages.crashing());
        analyse.now(text("A quiet text."), ArticleFacts.UNKNOWN);
        analyse.now(text(TestStages.THROWS), ArticleFacts.UNKNOWN);

        assertThat(registry.counter("onrecord.analyses", "outcome", "analysed").count())
                .isEqualTo(1);
        assertThat(registry.counter("onrecord.analyses", "outcome", "crashed").count())
                .isEqualTo(1);
        assertThat(registry.timer("onrecord.analysis.stage", "stage", "crashing")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void textsBesideEachOtherComeOutAsTheyDoAlone() {
        var together = new CyclicBarrier(4);
        var analyse = analyse(limits(LONG, 4, 0), TestStages.of("together", text -> {
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return text.with(LENGTH, text.text().length());
        }));
        var texts = List.of("a", "bb", "ccc", "dddd");

        var running = texts.stream()
                .map(words -> CompletableFuture.supplyAsync(
                        () -> analyse.inTurn(text(words), ArticleFacts.UNKNOWN), work -> new Thread(work).start()))
                .toList();
        assertThat(running.stream()
                        .map(CompletableFuture::join)
                        .map(outcome -> ((Analysed) outcome).text().get(LENGTH)))
                .containsExactly(1, 2, 3, 4);
    }

    private static final Layer<Integer> LENGTH = Layer.named("length");

    private static AnalysisLimits limits(Duration timeout, int concurrent, int slow) {
        return new AnalysisLimits(timeout, SHORT, concurrent, LONG, slow, 8, LONG);
    }

    private AnalyseText analyse(AnalysisLimits limits, Stage... stages) {
        return new AnalyseText(new Pipeline("test", List.of(stages)), limits, new AnalysisMetrics(registry));
    }

    private static ArticleText text(String words) {
        return new ArticleText(words);
    }
}
