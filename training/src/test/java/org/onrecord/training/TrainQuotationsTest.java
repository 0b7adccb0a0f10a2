package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainQuotationsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void optionsChangeTheRecipe() {
        var options = Options.parse(List.of("--steps", "40", "corpus", "--seed", "9", "out"));
        assertThat(options.corpus()).isEqualTo(Path.of("corpus"));
        assertThat(options.folder()).isEqualTo(Path.of("out"));
        assertThat(options.recipe()).isEqualTo(Recipe.STANDARD.withSteps(40).withSeed(9));
        assertThat(options.evaluated()).isTrue();
        assertThat(Options.parse(List.of("corpus", "--no-evaluation", "out")).evaluated())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "corpus | Two folders are needed, CORPUS and FOLDER; 1 is named.",
                "a b c | Two folders are needed, CORPUS and FOLDER; 3 are named.",
                "a b --speed 3 | --speed is not an option.",
                "a b --steps 0 | --steps needs a whole number from 1 to 10000000, not \"0\".",
                "a b --seed x | --seed needs a whole number from 0 to 2147483647, not \"x\".",
                "a b --steps | --steps needs a whole number from 1 to 10000000, not \"\"."
            })
    void badArgumentsAreNamed(String arguments, String complaint) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(complaint()).isEqualTo(complaint + " Try training/train --help.\n");
    }

    @Test
    void aMissingCorpusIsNamed() {
        assertThat(run(folder.resolve("none").toString(), folder.toString())).isEqualTo(1);
        assertThat(complaint()).contains("none/train.jsonl is missing");
    }

    @Test
    void aCorpusWithNothingToLearnIsRefused() throws IOException {
        Files.writeString(folder.resolve("train.jsonl"), "");
        assertThat(run(folder.toString(), folder.toString())).isEqualTo(1);
        assertThat(complaint()).contains("has no attribution with a cue");
    }

    private int run(String... arguments) {
        return TrainQuotations.run(List.of(arguments), new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    private String complaint() {
        return complaints.toString(StandardCharsets.UTF_8);
    }
}
