package org.onrecord.extraction.view;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Quotation;

/** A quotation's chain with exactly one SPEAKER: the chain's own, or else the quotation's speaker after all BASIS hops. */
final class ChainWithSpeaker {

    private ChainWithSpeaker() {}

    static List<Hop> of(Quotation quotation) {
        if (quotation.chain().stream().anyMatch(hop -> hop.kind() == Hop.Kind.SPEAKER)) {
            return quotation.chain();
        }
        var chain = new ArrayList<>(quotation.chain());
        int at = 0;
        while (at < chain.size() && chain.get(at).kind() == Hop.Kind.BASIS) {
            at++;
        }
        chain.add(at, speaker(quotation));
        return chain;
    }

    private static Hop speaker(Quotation quotation) {
        var speaker = quotation.speaker();
        var naming = speaker.name() != null ? Hop.Naming.NAMED : Hop.Naming.UNNAMED;
        return new Hop(Hop.Kind.SPEAKER, naming, speaker.mention(), speaker.entityId(), speaker.name());
    }
}
