package org.onrecord.training.names;

import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.entity.EntityType;

/**
 * A text with the names in it.
 *
 * @param names in the order of the text; none overlaps another
 * @param weight how much its units count in the loss
 */
record LabelledText(String text, List<Name> names, float weight) {

    /** A name; the range counts UTF-16 units of the text. */
    record Name(CharRange range, EntityType type) {}

    LabelledText {
        names = List.copyOf(names);
    }
}
