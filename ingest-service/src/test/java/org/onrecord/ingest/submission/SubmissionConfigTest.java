package org.onrecord.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SubmissionConfigTest {

    @Test
    void hasTheDefaultsThatItsDocumentationNames() {
        var config = config().getConfigMapping(SubmissionConfig.class);

        assertThat(config.maxText()).isEqualTo(2_000_000);
        assertThat(config.maxHtml()).isEqualTo(5_000_000);
        assertThat(config.maxTitle()).isEqualTo(1_000);
        assertThat(config.maxByline()).isEqualTo(500);
        assertThat(config.maxPublisher()).isEqualTo(200);
        assertThat(config.maxExternalId()).isEqualTo(200);
        assertThat(config.maxCredit()).isEqualTo(200);
        assertThat(config.maxUrl()).isEqualTo(2_048);
        assertThat(config.earliestPublication()).isEqualTo(LocalDate.of(1600, 1, 1));
        assertThat(config.maxAhead()).isEqualTo(Duration.ofDays(2));
        assertThat(config.idempotencyRetention()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void everyKeyCanBeSet() {
        var config = config(
                        "onrecord.ingest.submission.max-text", "7",
                        "onrecord.ingest.submission.earliest-publication", "1700-01-01",
                        "onrecord.ingest.submission.max-ahead", "PT1H",
                        "onrecord.ingest.submission.idempotency-retention", "PT2H")
                .getConfigMapping(SubmissionConfig.class);

        assertThat(config.maxText()).isEqualTo(7);
        assertThat(config.earliestPublication()).isEqualTo(LocalDate.of(1700, 1, 1));
        assertThat(config.maxAhead()).isEqualTo(Duration.ofHours(1));
        assertThat(config.idempotencyRetention()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void theCleaningHasItsDefaultsToo() {
        var config = config().getConfigMapping(CleaningConfig.class);

        assertThat(config.maxLines()).isEqualTo(50_000);
        assertThat(config.maxElements()).isEqualTo(20_000);
        assertThat(config.maxDepth()).isEqualTo(256);
    }

    @Test
    void soHaveTheFactsOfAPage() {
        var config = config().getConfigMapping(FactsConfig.class);

        assertThat(config.maxJsonLd()).isEqualTo(1_000_000);
        assertThat(config.maxJsonLdDepth()).isEqualTo(64);
        assertThat(config.maxJsonLdNodes()).isEqualTo(5_000);
        assertThat(config.maxRejected()).isEqualTo(8);
        assertThat(config("onrecord.ingest.facts.max-json-ld-depth", "7")
                        .getConfigMapping(FactsConfig.class)
                        .maxJsonLdDepth())
                .isEqualTo(7);
    }

    private static SmallRyeConfig config(String... values) {
        var builder = new SmallRyeConfigBuilder()
                .withMapping(SubmissionConfig.class)
                .withMapping(CleaningConfig.class)
                .withMapping(FactsConfig.class);
        for (int i = 0; i < values.length; i += 2) {
            builder.withDefaultValue(values[i], values[i + 1]);
        }
        return builder.build();
    }
}
