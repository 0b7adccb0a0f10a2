package org.onrecord.training.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.citation.TextHash;
import org.onrecord.extraction.encoder.Encoder;
import org.onrecord.extraction.encoder.ModelFile;
import org.onrecord.extraction.encoder.Reading;
import org.onrecord.extraction.entity.NameModel;
import org.onrecord.extraction.entity.NameTag;
import org.onrecord.training.Parameters;

class TrainNamesTest {

    private static final int TAGS = NameTag.values().length;
    private static final Path MODEL = Path.of("../extraction-service/src/main/resources/models/quotations-1.bin");

    @TempDir
    Path folder;

    private Path texts;

    @BeforeEach
    void writeTexts() throws IOException {
        texts = Files.writeString(
                folder.resolve("texts.jsonl"),
                "{\"text\": \"Oda Brekke leads Nordfisk in Bergen.\\nBrekke said Nordfisk would leave Norway.\","
                        + " \"entities\": [{\"start\": 0, \"end\": 10, \"type\": \"PER\"}, {\"start\": 17, \"end\": 25,"
                        + " \"type\": \"ORG\"}, {\"start\": 29, \"end\": 35, \"type\": \"LOC\"}, {\"start\": 37, \"end\":"
                        + " 43, \"type\": \"PER\"}, {\"start\": 49, \"end\": 57, \"type\": \"ORG\"}, {\"start\": 70,"
                        + " \"end\": 76, \"type\": \"LOC\"}]}\n");
    }

    private Path train(String name) {
        var file = folder.resolve(name);
        assertThat(call(MODEL.toString(), texts.toString(), file.toString(), "--steps", "30"))
                .isEmpty();
        return file;
    }

    private static String call(String... arguments) {
        var complaints = new ByteArrayOutputStream();
        TrainNames.run(List.of(arguments), new PrintStream(complaints, true, StandardCharsets.UTF_8));
        return complaints.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSameTextsGiveTheSameFile() throws IOException {
        var one = train("names-8.bin");
        var sum = TextHash.sha256(Files.readAllBytes(one));
        assertThat(folder.resolve("names-8.bin.sha256")).hasContent(sum + "  names-8.bin\n");
        assertThat(TextHash.sha256(Files.readAllBytes(train("names-8.bin")))).isEqualTo(sum);
    }

    @Test
    void theFileNamesItsEncoderAndIsTakenByTheService() throws IOException {
        try (var in = Files.newInputStream(train("names-9.bin"))) {
            var file = ModelFile.read(in);
            assertThat(file.name()).isEqualTo("names-9");
            assertThat(file.on()).isEqualTo("quotations-1");
            try (var model = new NameModel(file)) {
                assertThat(model.name()).isEqualTo("names-9");
            }
        }
    }

    @Test
    void theServiceComputesWhatWasTrained() throws IOException {
        ModelFile base;
        try (var in = Files.newInputStream(MODEL)) {
            base = ModelFile.read(in);
        }
        var text = ReadLabelledTexts.byPeople(texts).get(0);
        try (var manager = NDManager.newBaseManager();
                var encoder = new Encoder(base)) {
            var values = new Parameters(manager);
            var network = new NameNetwork(values, 0);
            network.begin(new Random(5));
            var tensors = new LinkedHashMap<String, ModelFile.Tensor>();
            values.learned()
                    .forEach((name, value) -> tensors.put(name, new ModelFile.Tensor(values.shape(name), value)));
            var example = new MakeExamples(encoder).of(text, 128).get(0);
            var recipe = new NameRecipe(1, 1, 1, 1, 1, 0, 0, 0, 0);
            float[] trained = network.scores(new NameBatch(List.of(example), recipe, new Random(1)), manager)
                    .toFloatArray();
            try (var served = new NameModel(new ModelFile("n", "quotations-1", 3, tensors))) {
                float[] scores =
                        served.scores(new Reading(example.last(), example.lower()), example.clues(), example.size());
                assertThat(scores).hasSize(example.size() * TAGS);
                for (int i = 0; i < scores.length; i++) {
                    assertThat(scores[i]).isCloseTo(trained[i], within(1e-3f));
                }
            }
        }
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(call(MODEL.toString())).contains("Three files are needed");
        assertThat(call(MODEL.toString(), texts.toString(), "x.bin", "--labels", "y"))
                .contains("need each other");
        assertThat(call(MODEL.toString(), folder.resolve("none.jsonl").toString(), "x.bin"))
                .contains("none.jsonl");
    }
}
