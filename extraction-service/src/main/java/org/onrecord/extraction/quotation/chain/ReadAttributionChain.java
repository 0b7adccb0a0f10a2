package org.onrecord.extraction.quotation.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/**
 * Gives each quotation its chain: whom the speaker cites, the speaker, through whom the text has it, then the outlet and
 * the wire service that the article's metadata name.
 */
public final class ReadAttributionChain implements Stage {

    @Override
    public String name() {
        return "read-attribution-chain";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Token.LAYER, Sentence.LAYER, Entity.LAYER, Quotation.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Quotation.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var stations = new Stations(text);
        var phrases = new AttributionPhrases(text);
        var quotations = text.get(Quotation.LAYER).stream()
                .map(quotation -> quotation.with(chain(quotation, text, stations, phrases)))
                .toList();
        return text.with(Quotation.LAYER, quotations);
    }

    private static List<Hop> chain(
            Quotation quotation, AnalysedText text, Stations stations, AttributionPhrases phrases) {
        var chain = new ArrayList<Hop>();
        phrases.cited(quotation).forEach(range -> chain.add(stations.at(Hop.Kind.BASIS, range)));
        chain.add(stations.speaker(quotation));
        phrases.relaying(quotation).forEach(range -> chain.add(stations.at(Hop.Kind.RELAY, range)));
        add(chain, Hop.Kind.OUTLET, text.facts().publisher(), stations);
        add(chain, Hop.Kind.WIRE, text.facts().credit(), stations);
        return chain;
    }

    private static void add(List<Hop> chain, Hop.Kind kind, @Nullable String name, Stations stations) {
        if (name != null && !name.isBlank()) {
            chain.add(stations.named(kind, name));
        }
    }
}
