package org.onrecord.extraction.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.QuotedStretch;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** Adds to each entity the pronouns and descriptions that mean it, wherever they stand. */
public final class FollowReferences implements Stage {

    @Override
    public String name() {
        return "follow-references";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Token.LAYER, Sentence.LAYER, QuotedStretch.LAYER, Entity.LAYER, Quotation.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Entity.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var words = new Words(text);
        var entities = text.get(Entity.LAYER);
        var placement = new Placement(words, sources(text));
        var phrases = new FindPhrases(words, placement, entities).all();
        var speakers = new QuotedSpeakers(text);
        var found = new ReadReferences(words, phrases, entities, speakers).found();
        FirstPerson.add(words, speakers, entities, found);
        var more = new ArrayList<Entity>();
        for (int e = 0; e < entities.size(); e++) {
            more.add(
                    found.containsKey(e)
                            ? entities.get(e).withMore(found.getOrDefault(e, List.of()))
                            : entities.get(e));
        }
        return text.with(Entity.LAYER, List.copyOf(more));
    }

    private static List<CharRange> sources(AnalysedText text) {
        return text.get(Quotation.LAYER).stream()
                .filter(quotation -> quotation.source() != null)
                .map(Quotation::source)
                .sorted()
                .toList();
    }
}
