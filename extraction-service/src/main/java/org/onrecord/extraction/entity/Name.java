package org.onrecord.extraction.entity;

import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.receipt.Receipt;

/**
 * A name in the text, not yet joined with the other names of the same entity.
 *
 * @param range the name itself: no title, no article, no possessive ending
 * @param type what it means
 * @param receipt the rule that found it
 */
public record Name(CharRange range, EntityType type, Receipt receipt) {

    public static final Layer<List<Name>> LAYER = Layer.named("names");
}
