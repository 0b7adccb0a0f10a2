package org.onrecord.extraction.quotation.learned;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.quotation.Quotation.Act;

/**
 * What the model makes of one cue.
 *
 * @param cue the reporting words
 * @param cueProbability that the cue begins there
 * @param content one or more pieces, ascending
 * @param contentProbability that the cue has content at all
 * @param source the words that name the speaker, null if the model found none
 * @param sourceProbability mean over the source's units that they belong to it; without a source the greatest probability
 *     of a unit that one begins there
 */
public record Attribution(
        CharRange cue,
        Act act,
        double cueProbability,
        List<CharRange> content,
        double contentProbability,
        @Nullable CharRange source,
        double sourceProbability) {

    public Attribution {
        content = List.copyOf(content);
    }
}
