package org.onrecord.ingest.progress;

import java.util.Arrays;
import java.util.Optional;

/** How far a version is. */
public enum Stage {
    /** Stored here; not analysed yet. */
    RECEIVED,
    /** Analysed; not on the timeline yet. */
    EXTRACTED,
    /** On the timeline. */
    ON_TIMELINE,
    /** Parked with a problem; a re-drive is needed. */
    FAILED;

    /** Empty if the extraction-service names a stage that this release does not know. */
    static Optional<Stage> read(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(name))
                .findFirst();
    }
}
