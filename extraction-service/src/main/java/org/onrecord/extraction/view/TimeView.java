package org.onrecord.extraction.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Span;
import org.onrecord.extraction.time.TimeExpression;

/**
 * A time expression with its reading.
 *
 * @param id unique in this extraction
 * @param value TIMEX3 value
 * @param edtf the same as EDTF, null where TIMEX3 says what EDTF cannot
 * @param anchor the date from which it was read, null if it needs none
 * @param alternatives readings that were rejected, as TIMEX3 values
 */
@Schema(name = "ExtractedTime", description = "A time expression with its reading.")
public record TimeView(
        @Schema(required = true, description = "Unique in this extraction.", examples = "t1")
        String id,

        @Schema(required = true) Span span,

        @Schema(required = true, description = "TIMEX3 type.")
        TimeExpression.Type type,

        @Schema(required = true, description = "TIMEX3 value.", examples = "2020-10-02")
        String value,

        @Schema(nullable = true, description = "The same as EDTF.", examples = "2020-10-02") @Nullable
        String edtf,

        @Schema(nullable = true, description = "The date from which it was read.", examples = "publication:2020-10-08")
        @Nullable
        String anchor,

        @Schema(required = true, description = "Readings that were rejected, as TIMEX3 values.")
        List<String> alternatives,

        @Schema(required = true) ReceiptView receipt) {

    public TimeView {
        alternatives = List.copyOf(alternatives);
    }

    static TimeView of(TimeExpression time, Spans spans) {
        return new TimeView(
                time.id(),
                spans.of(time.range()),
                time.type(),
                time.value(),
                time.edtf(),
                time.anchor(),
                time.alternatives(),
                ReceiptView.of(time.receipt()));
    }
}
