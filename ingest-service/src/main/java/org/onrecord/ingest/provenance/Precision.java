package org.onrecord.ingest.provenance;

/** How exactly the time of publication is known. */
public enum Precision {
    /** Only the day; the time of day and the zone are not known. */
    DAY,
    /** Date, time and zone offset. */
    TIME
}
