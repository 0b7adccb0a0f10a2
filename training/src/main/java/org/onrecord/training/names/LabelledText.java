package org.onrecord.training.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.entity.EntityType;

/**
 * A text with the names in it.
 *
 * @param names in the order of the text; none overlaps another
 * @param weight how much its units count in the loss
 */
record LabelledText(String text, List<Name> names, float weight) {

    /**
     * A name.
     *
     * @param range counts UTF-16 units of the text
     * @param type null for a name of something else than persons, organisations and places
     */
    record Name(CharRange range, @Nullable EntityType type) {}

    LabelledText {
        names = List.copyOf(names);
    }
}
