package org.onrecord.extraction.event.gold;

import java.util.List;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.event.Event;
import org.onrecord.extraction.event.gold.EventScorer.SystemEvent;
import org.onrecord.extraction.event.gold.GoldMention.Factuality;

/** What a pipeline finds in an annotated text, as its scorer reads it. */
final class FindGoldEvents {

    private final Pipeline pipeline;

    FindGoldEvents(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    List<SystemEvent> in(EventGold gold) {
        var facts = new ArticleFacts(gold.title(), null, gold.publishedAt(), "en", null, null, null);
        var text = pipeline.apply(AnalysedText.of(gold.text(), facts));
        return text.get(Event.LAYER).stream()
                .map(event -> new SystemEvent(
                        gold.text().toSpan(event.trigger()),
                        event.when().edtf(),
                        Factuality.valueOf(event.factuality().name()),
                        event.within() != null))
                .toList();
    }
}
