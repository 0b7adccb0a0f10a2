package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what durable tasks do. */
public final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Waiting() {}

    public static void until(BooleanSupplier condition) {
        var deadline = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
