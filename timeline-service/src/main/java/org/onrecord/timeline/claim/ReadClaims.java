package org.onrecord.timeline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.citation.Span;
import org.onrecord.timeline.claim.Vocabulary.Kind;
import org.onrecord.timeline.extraction.ExtractionHandover;
import org.onrecord.timeline.extraction.ReceivedExtraction;
import org.onrecord.timeline.passage.ContentWords;
import org.onrecord.timeline.passage.Passages;

/** Reads an extraction as claims, in the order of the passages that they cite. */
public final class ReadClaims {

    private final ReceivedExtraction extraction;
    private final Passages passages;
    private final StatementReader statements;
    private final EventReader events;
    private final int fewestSharedWords;
    private final Map<String, Integer> occurrences = new HashMap<>();

    private ReadClaims(
            ExtractionHandover handover, Passages passages, Map<String, Party> parties, int fewestSharedWords) {
        var reading = new Reading(handover, passages, parties);
        this.extraction = handover.extraction();
        this.passages = passages;
        this.statements = new StatementReader(reading);
        this.events = new EventReader(reading);
        this.fewestSharedWords = fewestSharedWords;
    }

    /**
     * The claims of a checked hand-over.
     *
     * @param parties entities of the registry by the id that the extraction gave them
     * @param fewestSharedWords fewer content words than this are too common to be one statement in two articles
     */
    public static List<FoundClaim> read(
            ExtractionHandover handover, Passages passages, Map<String, Party> parties, int fewestSharedWords) {
        var read = new ReadClaims(handover, passages, parties, fewestSharedWords);
        var claims = new ArrayList<FoundClaim>();
        var bySummary = new LinkedHashMap<String, Contribution>();
        read.extraction.quotations().stream()
                .sorted(Comparator.comparing(
                        quotation -> StatementReader.content(quotation).get(0)))
                .forEach(quotation -> {
                    var contribution = read.statements.read(quotation);
                    bySummary.put(quotation.id(), contribution);
                    claims.add(read.statement(quotation, contribution));
                });
        read.extraction.events().stream()
                .sorted(Comparator.comparing((ReceivedExtraction.Event event) ->
                                event.trigger().span())
                        .thenComparing(event -> event.span().span()))
                .forEach(event -> claims.add(read.event(event, bySummary)));
        claims.sort(Comparator.comparing(
                claim -> claim.contribution().source().citation().span()));
        return claims;
    }

    private FoundClaim statement(ReceivedExtraction.Quotation quotation, Contribution contribution) {
        var words = ContentWords.of(passages.exact(StatementReader.content(quotation)));
        var identity = identity(Kind.STATEMENT, words.hash());
        var quoted = contribution.quotation();
        String speaker = quoted == null ? null : quoted.speaker().entityId();
        boolean shareable = speaker != null && words.count() >= fewestSharedWords;
        String mergeKey = shareable ? words.hash() + ":" + speaker + ":" + identity.occurrence() : null;
        return new FoundClaim(quotation.id(), identity, mergeKey, null, contribution);
    }

    private FoundClaim event(ReceivedExtraction.Event event, Map<String, Contribution> statements) {
        Span trigger = event.trigger().span();
        // Two events of one sentence have the same passage; the trigger tells them apart.
        var words = ContentWords.of(passages.exact(event.span().span()) + " | " + passages.exact(trigger));
        var within = event.within() == null ? null : statements.get(event.within());
        return new FoundClaim(
                event.id(),
                identity(Kind.EVENT, words.hash()),
                null,
                event.within(),
                events.read(event, within == null ? null : within.quotation()));
    }

    private ClaimIdentity identity(Kind kind, String hash) {
        return new ClaimIdentity(kind, hash, occurrences.merge(kind + hash, 1, Integer::sum));
    }
}
