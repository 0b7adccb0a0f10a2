package org.onrecord.extraction.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.time.TimeExpression.Type;

/**
 * What words for a time mean.
 *
 * @param value TIMEX3 value
 * @param type TIMEX3 type if it is not the rule's usual one
 * @param anchor the date it was read from, null if it needs none
 * @param rejected other readings
 */
record Reading(String value, @Nullable Type type, @Nullable String anchor, List<String> rejected) {

    Reading {
        rejected = List.copyOf(rejected);
    }

    static Reading of(String value) {
        return new Reading(value, null, null, List.of());
    }

    static Reading from(String value, @Nullable String anchor) {
        return new Reading(value, null, anchor, List.of());
    }

    Reading as(Type other) {
        return new Reading(value, other, anchor, rejected);
    }

    Reading insteadOf(String other) {
        return new Reading(value, type, anchor, List.of(other));
    }
}
