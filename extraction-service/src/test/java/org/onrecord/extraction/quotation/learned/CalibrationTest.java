package org.onrecord.extraction.quotation.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    @ParameterizedTest
    @CsvSource({"0.5, 0.55", "0.9, 0.80", "0.99, 0.94"})
    void statedProbabilityBecomesTheShareThatWasRight(double stated, double observed) {
        assertThat(Calibration.observed(stated)).isBetween(observed - 0.01, observed + 0.01);
    }

    @Test
    void moreStaysMoreAndAllStaysBetweenNothingAndCertainty() {
        double before = 0;
        for (int i = 0; i <= 1_000; i++) {
            double now = Calibration.observed(i / 1_000.0);
            assertThat(now).isGreaterThanOrEqualTo(before).isBetween(0.0, 1.0);
            before = now;
        }
    }
}
