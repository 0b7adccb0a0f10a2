package org.onrecord.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.onrecord.local.client.NewArticle;

class SamplesTest {
    @Test
    void everyArticleHasBetween250And450Words() {
        assertThat(Samples.all())
                .hasSizeBetween(5, 8)
                .allSatisfy(sample -> assertThat(sample.text().split("\\s+")).hasSizeBetween(250, 450));
    }

    @Test
    void theyStandInTheOrderOfTheirPublication() {
        assertThat(Samples.all())
                .extracting(sample -> OffsetDateTime.parse(sample.publishedAt()).toInstant())
                .isSorted();
    }

    @Test
    void oneOfThemIsACorrectionOfAnother() {
        var corrected = Samples.all().stream()
                .filter(sample -> sample.modifiedAt() != null)
                .toList();
        assertThat(corrected)
                .singleElement()
                .satisfies(correction -> assertThat(Samples.all())
                        .filteredOn(sample -> sample.url().equals(correction.url()))
                        .hasSize(2)
                        .extracting(NewArticle::text)
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyAddressIsReservedForExamples() {
        assertThat(Samples.all()).extracting(NewArticle::url).allMatch(url -> url.startsWith("https://example.org/"));
    }
}
