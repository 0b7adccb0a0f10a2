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
 *     {@code PRESENT_REF}; an X stands for what nothing tells. A time of day is local to the zone that the words name, or
 *     to the place of which they speak
 * @param edtf the same as an EDTF interval or date (levels 0 and 1), null where TIMEX3 says what EDTF cannot
 * @param anchor from what it was read: {@code publication:2020-10-08}, {@code dateline:2020-10-07}, {@code text:2018-06}
 *     (a date named before), {@code after:2018-06-12} or {@code before:the vote} (a date or an event named behind it, by its
 *     words); null if it needs none
 * @param alternatives readings that were rejected, as TIMEX3 values
 * @param receipt the rule that read it
 * @param interval EDTF interval of the range that it begins or ends ("from May 3 to June 5"), null if it is no end of one
 */
public record TimeExpression(
        String id,
        CharRange range,
        Type type,
        String value,
        @Nullable String edtf,
        @Nullable String anchor,
        List<String> alternatives,
        Receipt receipt,
        @Nullable String interval) {

    public static final Layer<List<TimeExpression>> LAYER = Layer.named("times");

    public TimeExpression {
        alternatives = List.copyOf(alternatives);
    }

    /** An expression that is no end of a range. */
    public TimeExpression(
            String id,
            CharRange range,
            Type type,
            String value,
            @Nullable String edtf,
            @Nullable String anchor,
            List<String> alternatives,
            Receipt receipt) {
        this(id, range, type, value, edtf, anchor, alternatives, receipt, null);
    }

    TimeExpression within(String range) {
        return new TimeExpression(id, this.range, type, value, edtf, anchor, alternatives, receipt, range);
    }

    TimeExpression toldFrom(String other, String otherValue, @Nullable String otherEdtf) {
        return new TimeExpression(id, range, type, otherValue, otherEdtf, other, alternatives, receipt, interval);
    }

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
