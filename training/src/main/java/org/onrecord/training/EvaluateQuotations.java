package org.onrecord.training;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.training.corpus.ReadAnnotations;
import org.onrecord.training.evaluation.Evaluation;
import org.onrecord.training.evaluation.ServiceDefaults;

/**
 * {@code EvaluateQuotations CORPUS MODEL [--part NAME] [--least-cue P] [--scan]}: measures a model file, or the checkpoint in
 * a run's folder, on a part of a corpus. {@code training/evaluate} calls it.
 */
public final class EvaluateQuotations {

    private EvaluateQuotations() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    /** @return the exit status, see {@link Command#run} */
    static int run(List<String> arguments, PrintStream results, PrintStream complaints) {
        return Command.run(
                "training/evaluate",
                () -> Request.parse(arguments),
                request -> results.print(evaluate(request)),
                complaints);
    }

    /**
     * What the command line asks for.
     *
     * @param model a model file, or the folder of a run
     * @param part of the corpus
     * @param leastCue least probability with which a cue is taken for one, 0 to 1
     * @param scan whether to compare several such probabilities and to check the confidence
     */
    private record Request(Path corpus, Path model, String part, double leastCue, boolean scan) {

        static Request parse(List<String> arguments) {
            var parsed = Arguments.parse(arguments, Set.of("--part", "--least-cue"), Set.of("--scan"));
            var words = parsed.words();
            if (words.size() != 2) {
                throw new IllegalArgumentException(
                        "Two things are needed, CORPUS and MODEL_OR_FOLDER, not " + words.size() + ".");
            }
            return new Request(
                    Path.of(words.get(0)),
                    Path.of(words.get(1)),
                    parsed.values().getOrDefault("--part", "dev"),
                    parsed.probability("--least-cue", ServiceDefaults.leastCue()),
                    parsed.flags().contains("--scan"));
        }
    }

    private static String evaluate(Request request) throws IOException {
        var evaluation = new Evaluation(new ReadAnnotations(request.corpus()).read(request.part()));
        var model = model(request.model());
        return request.scan()
                ? evaluation.scan(model) + "\n" + evaluation.confidence(model, request.leastCue())
                : evaluation.tables(model, request.leastCue());
    }

    private static ModelFile model(Path model) throws IOException {
        if (Files.isDirectory(model)) {
            return ExportQuotations.rounded(ExportQuotations.model(model, "checkpoint"));
        }
        try (var in = Files.newInputStream(model)) {
            return ModelFile.read(in);
        } catch (EOFException e) {
            throw new IOException(model + " is not whole or no model file", e);
        }
    }
}
