package org.onrecord.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.encoder.ModelFile.Tensor;

class ModelFileTest {

    private static ModelFile file() {
        var random = new Random(1);
        float[] large = new float[128 * 64];
        for (int i = 0; i < large.length; i++) {
            large[i] = (float) random.nextGaussian() * (i % 64 + 1);
        }
        return new ModelFile(
                "test-1",
                "all-MiniLM-L6-v2",
                3,
                Map.of(
                        "large", new Tensor(new long[] {128, 64}, large),
                        "small", new Tensor(new long[] {3}, new float[] {0.1f, -2, 3e-8f})));
    }

    private static byte[] bytes(ModelFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    private static ModelFile read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void smallTensorsComeBackAsTheyWereAndLargeOnesRounded() throws IOException {
        var back = read(bytes(file()));
        assertThat(back.name()).isEqualTo("test-1");
        assertThat(back.frozen()).isEqualTo(3);
        assertThat(back.values().get("small")).containsExactly(0.1f, -2, 3e-8f);
        float[] large = file().values().get("large");
        float[] rounded = back.values().get("large");
        for (int column = 0; column < 64; column++) {
            float greatest = 0;
            float worst = 0;
            for (int i = column; i < large.length; i += 64) {
                greatest = Math.max(greatest, Math.abs(large[i]));
                worst = Math.max(worst, Math.abs(large[i] - rounded[i]));
            }
            assertThat(worst).isLessThanOrEqualTo(greatest / 127 * 0.51f);
        }
    }

    @Test
    void aHeadNamesTheModelWhoseEncoderItReads() throws IOException {
        var head = new ModelFile("names-9", "other-1", 3, Map.of());
        assertThat(read(bytes(head)).on()).isEqualTo("other-1");
        assertThat(read(bytes(file())).on()).isEqualTo("all-MiniLM-L6-v2");
    }

    @Test
    void roundingTwiceChangesNothing() throws IOException {
        var once = read(bytes(file()));
        assertThat(read(bytes(once)).values().get("large"))
                .containsExactly(once.values().get("large"));
    }

    @Test
    void aLargeTensorTakesAByteForEachValue() throws IOException {
        assertThat(bytes(file())).hasSizeLessThan(128 * 64 + 4 * 64 + 100);
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> read("not a model at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no model file");
    }

    @Test
    void everyCutFileIsRefused() throws IOException {
        var whole = bytes(file());
        for (int length = 0; length < whole.length; length += 97) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void impossibleSizesAreRefusedBeforeMemoryIsTaken() throws IOException {
        var bytes = bytes(new ModelFile("m", "other-1", 3, Map.of("t", new Tensor(new long[] {2, 2}, new float[4]))));
        // The four bytes of the first dimension stand before those of the second and four floats.
        Arrays.fill(bytes, bytes.length - 24, bytes.length - 20, (byte) 0x7f);
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }
}
