package org.onrecord.extraction.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The models that run.
 *
 * @param learned null if rules alone run
 */
public record Models(@Nullable LearnedModel learned) {

    public List<LearnedModel.Identity> files() {
        return learned == null ? List.of() : learned.files();
    }
}
