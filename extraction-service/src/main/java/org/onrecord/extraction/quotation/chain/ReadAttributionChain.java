package org.onrecord.extraction.quotation.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.Paragraph;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/**
 * Gives each quotation its chain: whom the speaker cites, the speaker, through whom the text has it, then the outlet,
 * wire service and republisher that the article's metadata, its dateline or its last lines name.
 */
public final class ReadAttributionChain implements Stage {

    @Override
    public String name() {
        return "read-attribution-chain";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Paragraph.LAYER, Token.LAYER, Sentence.LAYER, Entity.LAYER, Quotation.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Quotation.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        var stations = new Stations(text);
        var phrases = new AttributionPhrases(text, stations);
        var quotations = text.get(Quotation.LAYER);
        var window = new Window(quotations, text.get(Sentence.LAYER));
        var closing = new Credits(text).hops(stations);
        var read = new ArrayList<Quotation>();
        for (int i = 0; i < quotations.size(); i++) {
            var around = phrases.hops(quotations.get(i), window.around(i));
            read.add(quotations.get(i).with(chain(stations.speaker(quotations.get(i)), around, closing)));
        }
        return text.with(Quotation.LAYER, List.copyOf(read));
    }

    private static List<Hop> chain(Hop speaker, List<Hop> around, List<Hop> closing) {
        var chain = new ArrayList<Hop>();
        around.stream().filter(hop -> hop.kind() == Hop.Kind.BASIS).forEach(chain::add);
        chain.add(speaker);
        around.stream()
                .filter(hop -> hop.kind() == Hop.Kind.RELAY)
                .filter(hop -> isNew(hop, chain) && isNew(hop, closing))
                .forEach(chain::add);
        chain.addAll(closing);
        return chain;
    }

    /** The outlet itself relays nothing: "documents seen by Reuters" in an article of Reuters. */
    private static boolean isNew(Hop hop, List<Hop> known) {
        var name = hop.name();
        return name == null
                || known.stream().allMatch(other -> other.name() == null || !Credits.sameMedium(name, other.name()));
    }
}
