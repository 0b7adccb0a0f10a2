package org.onrecord.extraction.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.quotation.Quotation;

/** A text gives the same findings, whatever is analysed before it or beside it: 200 texts, one thread and four. */
class SameTextSameFindingsTest {

    private static final int TEXTS = 200;
    private static final List<String> SENTENCES = List.of(
            "“We will open the bridge in June,” %s said.",
            "%s said the ferry would run until winter.",
            "According to %s, nobody had asked the port.",
            "%s wants an inquiry, and the union supports it.",
            "“Not now,” %s told reporters. “Perhaps later.”",
            "The harbour lay quiet on Tuesday.",
            "%s denied that the work was late, citing a letter from the ministry.",
            "He added that “the costs are known.”");
    private static final List<String> SPEAKERS =
            List.of("Ada Lane", "Mr. Reed", "the minister", "A senior official", "Karim Nasser", "She");

    private static List<String> texts() {
        var random = new Random(3);
        var texts = new ArrayList<String>();
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder("Ada Lane and Tom Reed met on Monday.");
            int sentences = 1 + random.nextInt(25);
            for (int s = 0; s < sentences; s++) {
                text.append(random.nextInt(3) == 0 ? '\n' : ' ')
                        .append(SENTENCES
                                .get(random.nextInt(SENTENCES.size()))
                                .formatted(SPEAKERS.get(random.nextInt(SPEAKERS.size()))));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<Object> findings(String text) {
        var analysed = TestPipelines.BY_MODEL.apply(AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN));
        return List.of(analysed.get(Quotation.LAYER), analysed.get(Entity.LAYER));
    }

    @Test
    void orderAndThreadsChangeNothing() throws Exception {
        var texts = texts();
        var alone = texts.stream().map(SameTextSameFindingsTest::findings).toList();
        assertThat(alone).anyMatch(findings -> !((List<?>) findings.get(0)).isEmpty());

        var order = new ArrayList<>(IntStream.range(0, TEXTS).boxed().toList());
        Collections.shuffle(order, new Random(5));
        var threads = Executors.newFixedThreadPool(4);
        try {
            var calls = order.stream()
                    .map(i -> (Callable<List<Object>>) () -> findings(texts.get(i)))
                    .toList();
            var beside = threads.invokeAll(calls);
            for (int k = 0; k < TEXTS; k++) {
                assertThat(beside.get(k).get()).isEqualTo(alone.get(order.get(k)));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
