package org.onrecord.timeline.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.Citation;
import org.onrecord.timeline.claim.Vocabulary.Act;
import org.onrecord.timeline.claim.Vocabulary.HopKind;
import org.onrecord.timeline.claim.Vocabulary.Naming;
import org.onrecord.timeline.claim.Vocabulary.QuotationType;

/**
 * What somebody said, as the article gives it.
 *
 * @param text the words, every one of which stands in the cited passage; an ellipsis between pieces that stand apart there
 * @param chain from origin to reader
 */
@Schema(name = "EntryQuotation", description = "What somebody said, as the article gives it.")
public record QuotedWords(QuotationType type, Act act, String text, Speaker speaker, List<Hop> chain) {

    public QuotedWords {
        chain = List.copyOf(chain);
    }

    /**
     * Who said it.
     *
     * @param entityId id in the registry; null if the article never names the speaker
     * @param name null if the article never names the speaker: no name is better than a wrong one
     * @param role office or relation, as the article words it
     * @param described the article's words for a speaker that it does not name
     * @param with further speakers of a joint statement
     */
    @Schema(name = "EntrySpeaker")
    public record Speaker(
            @Nullable String entityId,
            @Nullable String name,
            @Nullable String role,
            @Nullable String described,
            List<Party> with) {
        public Speaker {
            with = List.copyOf(with);
        }
    }

    /** One station of an attribution chain; the citation is null where the version's metadata names it. */
    @Schema(name = "EntryHop")
    public record Hop(
            HopKind kind,
            Naming naming,
            @Nullable String entityId,
            @Nullable String name,
            @Nullable Citation citation) {}

    /** First-hand: the speaker cites nobody, and nobody relays the speaker. */
    public boolean firstHand() {
        return chain.stream().noneMatch(hop -> hop.kind() == HopKind.BASIS || hop.kind() == HopKind.RELAY);
    }
}
