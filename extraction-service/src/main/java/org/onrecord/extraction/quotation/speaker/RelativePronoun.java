package org.onrecord.extraction.quotation.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.EntityType;

/** "Lane, who said ...": the nearest name before it in the sentence. */
final class RelativePronoun implements SpeakerRule {

    private static final Set<String> PRONOUNS = Set.of("who", "which", "whom");
    private static final int FARTHEST = 60;

    @Override
    public @Nullable Answer answer(Source source, Discourse discourse) {
        if (source.words().size() > 1 || !PRONOUNS.contains(source.first())) {
            return null;
        }
        boolean person = !source.first().equals("which");
        for (int i = discourse.firstPlace(source.range().start()) - 1; i >= 0; i--) {
            var place = discourse.place(i);
            int gap = source.range().start() - place.range().end();
            if (place.sentence() != source.sentence() || gap > FARTHEST) {
                return null;
            }
            boolean fits = (discourse.entity(place.entity()).type() == EntityType.PERSON) == person;
            if (place.name() && fits && (gap <= 2 || person)) {
                return Answer.of("relative-pronoun", gap <= 3 ? 0.9 : 0.75, place.entity());
            }
        }
        return null;
    }
}
