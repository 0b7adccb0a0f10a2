package org.onrecord.extraction.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.event.Event;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.time.TimeExpression;

/** Turns checked findings into the shape that is stored and sent, as yet without a name of its own. */
public final class DescribeFindings {

    private final PipelineView pipeline;

    public DescribeFindings(Pipeline pipeline) {
        this.pipeline = PipelineView.of(pipeline);
    }

    /** An extraction whose id is empty and whose sequence is 0; the same findings give an equal one. */
    public ExtractionView describe(AnalysedText text, @Nullable String versionId) {
        var spans = new Spans(text.article());
        return new ExtractionView(
                "",
                0,
                versionId,
                text.article().sha256(),
                text.facts().language(),
                text.facts().publishedOn(),
                pipeline,
                found(text, Entity.LAYER).stream()
                        .map(entity -> EntityView.of(entity, spans))
                        .toList(),
                found(text, Quotation.LAYER).stream()
                        .map(quotation -> QuotationView.of(quotation, spans))
                        .toList(),
                found(text, TimeExpression.LAYER).stream()
                        .map(time -> TimeView.of(time, spans))
                        .toList(),
                found(text, Event.LAYER).stream()
                        .map(event -> EventView.of(event, spans))
                        .toList());
    }

    private static <T> List<T> found(AnalysedText text, Layer<List<T>> layer) {
        return text.has(layer) ? text.get(layer) : List.of();
    }
}
