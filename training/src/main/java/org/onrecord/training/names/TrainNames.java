package org.onrecord.training.names;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.encoder.CutWindows;
import org.onrecord.extraction.encoder.Encoder;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.extraction.entity.NameTag;
import org.onrecord.training.Arguments;
import org.onrecord.training.Command;
import org.onrecord.training.LikeLengths;
import org.onrecord.training.Loss;
import org.onrecord.training.Parameters;
import org.onrecord.training.WriteModel;

/** Trains the name head on the readings of a quotation model's encoder. {@code training/train-names} calls it. */
public final class TrainNames {

    private static final int STEPS_BETWEEN_REPORTS = 100;
    private static final int STEPS_BETWEEN_FILES = 1_000;
    private static final int STEPS_BETWEEN_MEANS = 20;

    private TrainNames() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.err));
    }

    /** @return the exit status, see {@link Command#run} */
    static int run(List<String> arguments, PrintStream complaints) {
        return Command.run("training/train-names", () -> Options.parse(arguments), TrainNames::train, complaints);
    }

    /**
     * What the command line asks for.
     *
     * @param model file of the quotation model whose encoder reads
     * @param texts file of the texts labelled by people
     * @param file where the name head goes
     * @param labels folder of what the other program wrote, null if there is none
     * @param folder folder of the texts that it labelled, null if there is none
     */
    private record Options(
            Path model,
            Path texts,
            Path file,
            @Nullable Path labels,
            @Nullable Path folder,
            NameRecipe recipe) {

        static Options parse(List<String> arguments) {
            var parsed = Arguments.parse(arguments, Set.of("--labels", "--texts", "--steps", "--seed"), Set.of());
            var words = parsed.words();
            var labels = parsed.values().get("--labels");
            var texts = parsed.values().get("--texts");
            if (words.size() != 3) {
                throw new IllegalArgumentException(
                        "Three files are needed, MODEL, TEXTS and FILE, not " + words.size() + ".");
            }
            if ((labels == null) != (texts == null)) {
                throw new IllegalArgumentException("--labels and --texts need each other.");
            }
            var standard = NameRecipe.STANDARD;
            var recipe = standard.with(
                    (int) parsed.whole("--steps", standard.steps(), 1, 1_000_000),
                    parsed.whole("--seed", standard.seed(), 0, Integer.MAX_VALUE));
            return new Options(
                    Path.of(words.get(0)),
                    Path.of(words.get(1)),
                    Path.of(words.get(2)),
                    labels == null ? null : Path.of(labels),
                    texts == null ? null : Path.of(texts),
                    recipe);
        }
    }

    private static void train(Options options) throws IOException {
        ModelFile base;
        try (var in = Files.newInputStream(options.model())) {
            base = ModelFile.read(in);
        }
        List<NameExample> examples;
        try (var encoder = new Encoder(base)) {
            examples = examples(options, new MakeExamples(encoder));
        }
        System.out.printf(
                Locale.ROOT,
                "%d windows, %d units%n",
                examples.size(),
                examples.stream().mapToInt(NameExample::size).sum());
        try (var manager = NDManager.newBaseManager()) {
            var values = new Parameters(manager);
            var network = new NameNetwork(values, options.recipe().dropout());
            network.begin(new Random(options.recipe().seed()));
            learn(options, base, examples, values, network, manager);
        }
    }

    private static List<NameExample> examples(Options options, MakeExamples make) throws IOException {
        var random = new Random(options.recipe().seed());
        var rename = new RenameEverybody();
        var texts = new ArrayList<>(ReadLabelledTexts.byPeople(options.texts()));
        var people = List.copyOf(texts);
        for (int i = 0; i < options.recipe().renamings(); i++) {
            people.forEach(text -> texts.add(rename.rename(text, random)));
        }
        if (options.labels() != null && options.folder() != null) {
            var labelled = ReadLabelledTexts.byProgram(options.labels(), options.folder());
            for (int i = 0; i < labelled.size(); i++) {
                texts.add(labelled.get(i));
                if (i % 2 == 0) {
                    texts.add(rename.rename(labelled.get(i), random));
                }
            }
        }
        var examples = new ArrayList<NameExample>();
        long began = System.nanoTime();
        for (int i = 0; i < texts.size(); i++) {
            int least = CutWindows.PACKED / 3;
            examples.addAll(make.of(texts.get(i), least + random.nextInt(CutWindows.PACKED - least)));
            if ((i + 1) % 500 == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "read %d of %d texts in %.0f s%n",
                        i + 1,
                        texts.size(),
                        (System.nanoTime() - began) / 1e9);
            }
        }
        return examples;
    }

    private static void learn(
            Options options,
            ModelFile base,
            List<NameExample> examples,
            Parameters values,
            NameNetwork network,
            NDManager manager)
            throws IOException {
        var recipe = options.recipe();
        var mean = new MeanValues();
        int step = 0;
        double loss = 0;
        long began = System.nanoTime();
        for (int epoch = 0; step < recipe.steps(); epoch++) {
            var random = new Random(31 * recipe.seed() + epoch);
            for (var batch :
                    LikeLengths.batches(new ArrayList<>(examples), recipe.windows(), NameExample::size, random)) {
                if (++step > recipe.steps()) {
                    return;
                }
                loss += step(new NameBatch(batch, recipe, random), step, recipe, values, network, manager);
                if (Double.isNaN(loss)) {
                    throw new IllegalStateException("The loss of step " + step + " is not a number");
                }
                if (step % STEPS_BETWEEN_REPORTS == 0) {
                    double seconds = (System.nanoTime() - began) / 1e9;
                    System.out.printf(
                            Locale.ROOT,
                            "step %d of %d, epoch %d, loss %.5f, %.0f minutes left%n",
                            step,
                            recipe.steps(),
                            epoch,
                            loss / STEPS_BETWEEN_REPORTS,
                            seconds / step * (recipe.steps() - step) / 60);
                    loss = 0;
                }
                if (step > recipe.steps() * NameRecipe.AVERAGED_FROM && step % STEPS_BETWEEN_MEANS == 0) {
                    mean.add(values.learned());
                }
                if (step % STEPS_BETWEEN_FILES == 0 || step == recipe.steps()) {
                    write(options.file(), base, values, mean.isEmpty() ? values.learned() : mean.mean());
                }
            }
        }
    }

    private static double step(
            NameBatch batch, int step, NameRecipe recipe, Parameters values, NameNetwork network, NDManager manager) {
        Engine.getInstance().setRandomSeed((int) (31 * recipe.seed() + step));
        try (var steps = manager.newSubManager()) {
            int units = batch.examples().stream().mapToInt(NameExample::size).sum();
            Loss loss;
            try (var collector = Engine.getInstance().newGradientCollector()) {
                var scores = network.scores(batch, steps);
                loss = new Loss(scores, values.get("name.transitions"), NameTag.values().length, NameTag.allowed());
                for (int i = 0; i < batch.size(); i++) {
                    var example = batch.examples().get(i);
                    loss.add(i, example.tags(), example.weight());
                }
                collector.backward(loss.surrogate(scores, 1.0 / units, steps));
            }
            float rate = recipe.rateAt(step);
            values.step(step, rate, rate);
            return loss.sum() / units;
        }
    }

    /** Writes the head, and its SHA-256 beside it. */
    private static void write(Path file, ModelFile base, Parameters values, Map<String, float[]> mean)
            throws IOException {
        var tensors = new LinkedHashMap<String, ModelFile.Tensor>();
        mean.forEach((name, value) -> tensors.put(name, new ModelFile.Tensor(values.shape(name), value)));
        var fileName = file.getFileName().toString();
        var name = fileName.endsWith(".bin") ? fileName.substring(0, fileName.length() - 4) : fileName;
        WriteModel.to(file, new ModelFile(name, base.name(), base.frozen(), tensors));
    }
}
