package org.onrecord.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(1));

    @Test
    void pausesDoubleWithEachFailureInARow() {
        assertThat(backOff.pause(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(backOff.pause(2)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backOff.pause(4)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void noPauseIsLongerThanTheLongest() {
        assertThat(backOff.pause(7)).isEqualTo(Duration.ofSeconds(30));
        assertThat(backOff.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(30));
    }
}
