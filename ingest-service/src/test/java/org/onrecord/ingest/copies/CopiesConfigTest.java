package org.onrecord.ingest.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopiesConfigTest {

    @Test
    void hasTheDefaultsThatItsDocumentationNames() {
        var config = config(Map.of());

        assertThat(config.minWords()).isEqualTo(40);
        assertThat(config.maxWords()).isEqualTo(20_000);
        assertThat(config.maxPostings()).isEqualTo(25);
        assertThat(config.maxCandidates()).isEqualTo(50);
        assertThat(config.maxLinks()).isEqualTo(20);
        assertThat(config.minSimilarity()).isEqualTo(0.25);
        assertThat(config.minContainment()).isEqualTo(0.5);
        assertThat(config.minSharedNames()).isEqualTo(0.5);
    }

    @Test
    void everyKeyCanBeSet() {
        var prefix = "onrecord.ingest.copies.";
        var config = config(Map.of(
                prefix + "min-words", "1",
                prefix + "max-words", "2",
                prefix + "max-postings", "3",
                prefix + "max-candidates", "4",
                prefix + "max-links", "5",
                prefix + "min-similarity", "0.6",
                prefix + "min-containment", "0.7",
                prefix + "min-shared-names", "0.8"));

        assertThat(config.minWords()).isEqualTo(1);
        assertThat(config.maxWords()).isEqualTo(2);
        assertThat(config.maxPostings()).isEqualTo(3);
        assertThat(config.maxCandidates()).isEqualTo(4);
        assertThat(config.maxLinks()).isEqualTo(5);
        assertThat(config.minSimilarity()).isEqualTo(0.6);
        assertThat(config.minContainment()).isEqualTo(0.7);
        assertThat(config.minSharedNames()).isEqualTo(0.8);
    }

    private static CopiesConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withMapping(CopiesConfig.class)
                .build()
                .getConfigMapping(CopiesConfig.class);
    }
}
