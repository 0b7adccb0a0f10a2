package org.onrecord.timeline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    @Test
    void idsSortAsTheyAreGiven() {
        var ids = Stream.generate(new TimeOrderedIds(Instant.parse("2026-03-01T12:00:00.123456Z")))
                .limit(10_000)
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsOfALaterIntakeSortAfter() {
        var earlier = new TimeOrderedIds(Instant.parse("2026-03-01T12:00:00.123Z")).get();
        var later = new TimeOrderedIds(Instant.parse("2026-03-01T12:00:00.124Z")).get();

        assertThat(later.toString()).isGreaterThan(earlier.toString());
        assertThat(later.version()).isEqualTo(7);
        assertThat(later.variant()).isEqualTo(2);
    }
}
