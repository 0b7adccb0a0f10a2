package org.onrecord.extraction.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindModelsTest {

    @TempDir
    Path folder;

    private Path copy;
    private String sum;

    @BeforeEach
    void copyTheModel() throws IOException {
        copy = folder.resolve("own.bin");
        Files.write(copy, resource("/models/quotations-1.bin"));
        sum = new String(resource("/models/quotations-1.bin.sha256"), java.nio.charset.StandardCharsets.US_ASCII)
                .substring(0, 64);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FindModelsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static @Nullable LearnedModel find(String model, @Nullable String sha256, double leastCue) {
        return find(model, sha256, leastCue, "none", null);
    }

    private static @Nullable LearnedModel find(
            String model, @Nullable String sha256, double leastCue, String names, @Nullable String namesSha256) {
        var ofNames = new NamesConfig() {
            @Override
            public String model() {
                return names;
            }

            @Override
            public Optional<String> modelSha256() {
                return Optional.ofNullable(namesSha256);
            }
        };
        var ofQuotations = new QuotationsConfig() {
            @Override
            public String model() {
                return model;
            }

            @Override
            public Optional<String> modelSha256() {
                return Optional.ofNullable(sha256);
            }

            @Override
            public double leastCue() {
                return leastCue;
            }

            @Override
            public int longestText() {
                return 100;
            }
        };
        return new FindModels(ofQuotations, ofNames).find();
    }

    @Test
    void noneMeansRulesAlone() {
        assertThat(find("none", null, 0.4)).isNull();
    }

    @Test
    void theModelThatTheServiceBringsIsKnownByItsSum() {
        assertThat(find("quotations-1", null, 0.4))
                .satisfies(model -> assertThat(model.files())
                        .containsExactly(new LearnedModel.Identity("quotations-1", sum, "all-MiniLM-L6-v2")));
    }

    @Test
    void aFileOfOnesOwnIsTakenWithItsSum() {
        assertThat(find(copy.toString(), sum.toUpperCase(java.util.Locale.ROOT), 0.4))
                .isNotNull();
    }

    @Test
    void aFileWithoutItsSumIsRefused() {
        assertThatThrownBy(() -> find(copy.toString(), null, 0.4))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("onrecord.quotations.model-sha256");
    }

    @Test
    void aFileThatIsNotTheOneThatIsMeantIsRefused() throws IOException {
        var bytes = Files.readAllBytes(copy);
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy, bytes);
        assertThatThrownBy(() -> find(copy.toString(), sum, 0.4))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SHA-256")
                .hasMessageContaining(sum);
    }

    @Test
    void whatIsNoModelFileIsRefused() throws IOException {
        Files.writeString(copy, "no model");
        var ofThat = "f9a2b4aa3dc22fd7d4b4e4ed7bd4a15e0c1f5e2f8c0e8d1ad1b5c2c4f0e6a7b8";
        assertThatThrownBy(() -> find(copy.toString(), ofThat, 0.4)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> find("quotations-0", null, 0.4))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("onrecord.quotations.model=quotations-0")
                .hasMessageContaining("none");
    }

    @Test
    void aProbabilityBeyondItsRangeIsRefused() {
        assertThatThrownBy(() -> find("quotations-1", null, 1.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("onrecord.quotations.least-cue");
    }

    @Test
    void theNameModelReadsTheQuotationModelsEncoder() {
        assertThat(find("quotations-1", null, 0.4, "names-1", null))
                .satisfies(model -> assertThat(model.files())
                        .extracting(LearnedModel.Identity::name)
                        .containsExactly("quotations-1", "names-1"))
                .satisfies(model -> assertThat(model.files().get(1).on()).isEqualTo("quotations-1"));
    }

    @Test
    void withoutAnEncoderThereIsNoNameModelEither() {
        assertThat(find("none", null, 0.4, "names-1", null)).isNull();
    }

    @Test
    void aNameModelOfAnotherEncoderIsRefused() {
        assertThatThrownBy(() -> find("quotations-1", null, 0.4, copy.toString(), sum))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("onrecord.names.model")
                .hasMessageContaining("all-MiniLM-L6-v2");
    }

    @Test
    void anUnknownNameModelIsRefused() {
        assertThatThrownBy(() -> find("quotations-1", null, 0.4, "names-0", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("onrecord.names.model=names-0");
    }
}
