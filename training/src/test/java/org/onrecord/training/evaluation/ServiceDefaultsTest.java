package org.onrecord.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceDefaultsTest {

    @Test
    void theyAreThere() {
        assertThat(ServiceDefaults.leastCue()).isBetween(0.1, 0.9);
        assertThat(ServiceDefaults.longestText()).isGreaterThan(10_000);
    }
}
