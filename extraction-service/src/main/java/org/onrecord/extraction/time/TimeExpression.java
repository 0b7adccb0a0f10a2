package org.onrecord.extraction.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.receipt.Receipt;

/**
 * A time expression with its reading.
 *
 * @param id unique in this text: {@code t1}, {@code t2} ... in order of the text
 * @param range where it stands
 * @param type TIMEX3 type
 * @param value TIMEX3 value, for example {@code 2020-10-02}, {@code 2018-06}, {@code P19Y}, {@code P2DE},
 *     {@code PRESENT_REF}
 * @param edtf the same as an EDTF interval or date (levels 0 and 1), null where TIMEX3 says what EDTF cannot
 * @param anchor the date from which it was read, as {@code publication:2020-10-08}; null if it needs none
 * @param alternatives readings that were rejected, as TIMEX3 values
 * @param receipt the rule that read it
 */
public record TimeExpression(
        String id,
        CharRange range,
        Type type,
        String value,
        @Nullable String edtf,
        @Nullable String anchor,
        List<String> alternatives,
        Receipt receipt) {

    public static final Layer<List<TimeExpression>> LAYER = Layer.named("times");

    public TimeExpression {
        alternatives = List.copyOf(alternatives);
    }

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
