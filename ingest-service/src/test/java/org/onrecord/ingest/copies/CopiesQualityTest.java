package org.onrecord.ingest.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The same as {@code ingest-service/benchmark-copies quality}, a tenth of the size. */
class CopiesQualityTest {

    @Test
    void aThousandArticlesOfTwoHundredStoriesAreGroupedAsTheyWereMade() throws SQLException {
        var score = PairScore.of(1_000, 200, 20_260_302);

        System.out.println(score);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
    }
}
