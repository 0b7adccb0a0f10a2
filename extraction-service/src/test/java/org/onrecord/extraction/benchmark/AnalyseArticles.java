package org.onrecord.extraction.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.TestPipelines;
import org.onrecord.extraction.quotation.Quotation;

/**
 * {@code AnalyseArticles model|rules TEXT [ROUNDS]}: what the analysis of a text takes of one core, and the greatest memory of
 * the process (Linux). The text is repeated or cut to 4 KB. Started by {@code extraction-service/benchmark}.
 */
public final class AnalyseArticles {

    private static final int SIZE = 4_096;
    private static final int WARM_UP = 40;

    private AnalyseArticles() {}

    public static void main(String[] args) throws IOException {
        var pipeline = args[0].equals("rules") ? TestPipelines.BY_RULES : TestPipelines.BY_MODEL;
        var file = Files.readString(Path.of(args[1])).strip();
        var text = (file + "\n")
                .repeat(SIZE / file.length() + 1)
                .substring(0, SIZE)
                .strip();
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 100;
        for (int i = 0; i < WARM_UP; i++) {
            analyse(pipeline, text);
        }
        double[] milliseconds = new double[rounds];
        var threads = ManagementFactory.getThreadMXBean();
        int quotations = 0;
        for (int i = 0; i < rounds; i++) {
            long before = threads.getCurrentThreadCpuTime();
            quotations = analyse(pipeline, text);
            milliseconds[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%s: %d characters, %d quotations; median %.0f ms, nine of ten within %.0f ms of one core; greatest memory %s%n",
                args[0],
                text.length(),
                quotations,
                milliseconds[rounds / 2],
                milliseconds[rounds * 9 / 10],
                greatestMemory());
    }

    private static int analyse(Pipeline pipeline, String text) {
        return pipeline.apply(AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN))
                .get(Quotation.LAYER)
                .size();
    }

    /** The high-water mark of the resident memory, as the kernel counts it. */
    private static String greatestMemory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown on this system";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
                .findFirst()
                .orElse("unknown");
    }
}
