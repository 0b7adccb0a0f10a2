package org.onrecord.ingest.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.Problem;

class RecheckScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Problem PROBLEM =
            CommonProblems.NOT_FOUND.because("Nothing there").problem();

    private final RecheckSchedule schedule = new RecheckSchedule(new Config());

    @Test
    void waitsGrowWhileNothingChangesAndEnd() {
        var first = schedule.first(NOW);
        var second = schedule.unchanged(first, NOW);
        var third = schedule.unchanged(second, NOW);

        assertThat(first.nextAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(second.nextAt()).isEqualTo(NOW.plus(Duration.ofHours(10)));
        assertThat(third.nextAt()).isNull();
        assertThat(third.unchanged()).isEqualTo(2);
    }

    @Test
    void aChangeBeginsAnew() {
        assertThat(schedule.changed(NOW).nextAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(schedule.changed(NOW).unchanged()).isZero();
    }

    @Test
    void failuresDoubleTheWaitAndEnd() {
        var once = schedule.failed(schedule.first(NOW), PROBLEM, null, NOW);
        var twice = schedule.failed(once, PROBLEM, null, NOW);
        var thrice = schedule.failed(twice, PROBLEM, null, NOW);

        assertThat(once.nextAt()).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(twice.nextAt()).isEqualTo(NOW.plus(Duration.ofHours(4)));
        assertThat(thrice.nextAt()).isNull();
        assertThat(schedule.unchanged(twice, NOW).failures()).isZero();
    }

    @Test
    void theHostsWishIsALowerBound() {
        assertThat(schedule.failed(schedule.first(NOW), PROBLEM, Duration.ofHours(9), NOW)
                        .nextAt())
                .isEqualTo(NOW.plus(Duration.ofHours(9)));
        assertThat(schedule.failed(schedule.first(NOW), PROBLEM, Duration.ofMinutes(9), NOW)
                        .nextAt())
                .isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void whatIsGoneIsLeftAlone() {
        assertThat(schedule.gone(schedule.first(NOW), PROBLEM, NOW).nextAt()).isNull();
    }

    private record Config() implements RecheckConfig {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public List<Duration> intervals() {
            return List.of(Duration.ofHours(1), Duration.ofHours(10));
        }

        @Override
        public int maxFailures() {
            return 3;
        }

        @Override
        public Duration pollingInterval() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int batch() {
            return 10;
        }
    }
}
