package org.onrecord.extraction.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.receipt.Receipt;

/**
 * Who said it. No name is better than a wrong one.
 *
 * @param mention the words that mean the speaker, null if the text has none
 * @param entityId the entity, null if it stays open
 * @param name the entity's fullest name, null for a source that the text does not name
 * @param with further speakers of a joint statement, each with its own mention
 * @param receipt the rule that resolved it, null while nothing has
 */
public record Speaker(
        @Nullable CharRange mention,
        @Nullable String entityId,
        @Nullable String name,
        List<Speaker> with,
        @Nullable Receipt receipt) {

    public static final Speaker UNKNOWN = new Speaker(null, null, null, List.of(), null);

    public Speaker {
        with = List.copyOf(with);
    }

    /** A speaker of whom only the words are known so far. */
    public static Speaker unresolved(@Nullable CharRange mention) {
        return new Speaker(mention, null, null, List.of(), null);
    }
}
