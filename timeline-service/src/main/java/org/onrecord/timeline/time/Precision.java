package org.onrecord.timeline.time;

/** How finely a date is known, finest first. */
public enum Precision {
    TIME,
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    UNKNOWN
}
