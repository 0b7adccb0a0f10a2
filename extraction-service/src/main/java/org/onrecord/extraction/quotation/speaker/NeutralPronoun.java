package org.onrecord.extraction.quotation.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.EntityType;

/** "it", "they": the organisation or government that spoke last or opened the sentence before. */
final class NeutralPronoun implements SpeakerRule {

    private static final int SENTENCES_BACK = 3;

    @Override
    public @Nullable Answer answer(Source source, Discourse discourse) {
        if (source.words().size() > 1
                || !(source.first().equals("it") || source.first().equals("they"))) {
            return null;
        }
        for (int i = discourse.said().size() - 1; i >= 0; i--) {
            var said = discourse.said().get(i);
            int back = source.sentence() - said.source().sentence();
            if (said.source().range().start() >= source.range().start() || back < 0) {
                continue;
            }
            if (back > SENTENCES_BACK) {
                break;
            }
            var answer = said.answer();
            return answer != null && discourse.entity(answer.entity()).type() != EntityType.PERSON
                    ? Answer.of("neutral-pronoun", 0.7, answer.entity())
                    : null;
        }
        return null;
    }
}
