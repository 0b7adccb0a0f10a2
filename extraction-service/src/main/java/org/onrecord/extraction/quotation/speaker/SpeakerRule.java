package org.onrecord.extraction.quotation.speaker;

import org.jspecify.annotations.Nullable;

/** One way to tell whom a source means. */
interface SpeakerRule {

    /** @return null if the rule has nothing to say */
    @Nullable
    Answer answer(Source source, Discourse discourse);
}
