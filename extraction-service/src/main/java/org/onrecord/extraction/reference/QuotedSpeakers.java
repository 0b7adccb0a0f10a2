package org.onrecord.extraction.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.QuotedStretch;

/** Who says the words of each stretch in quotation marks. */
final class QuotedSpeakers {

    private final Map<Integer, Integer> byStretch = new HashMap<>();

    QuotedSpeakers(AnalysedText text) {
        var stretches = text.get(QuotedStretch.LAYER);
        var indexes = new HashMap<String, Integer>();
        var entities = text.get(Entity.LAYER);
        for (int e = 0; e < entities.size(); e++) {
            indexes.put(entities.get(e).id(), e);
        }
        for (var quotation : text.get(Quotation.LAYER)) {
            var speaker = quotation.speaker().entityId();
            var index = speaker == null ? null : indexes.get(speaker);
            if (index != null) {
                quotation.content().forEach(piece -> mark(piece, index, stretches));
            }
        }
    }

    private void mark(CharRange piece, int speaker, List<QuotedStretch> stretches) {
        for (int q = InTextOrder.leading(stretches, stretch -> stretch.outer().start() < piece.start());
                q < stretches.size() && stretches.get(q).outer().start() < piece.end();
                q++) {
            byStretch.putIfAbsent(q, speaker);
        }
    }

    /** Index of the entity that says a stretch, null if that is open. */
    @Nullable
    Integer of(int stretch) {
        return byStretch.get(stretch);
    }

    boolean says(int entity, int stretch) {
        var speaker = byStretch.get(stretch);
        return speaker != null && speaker == entity;
    }
}
