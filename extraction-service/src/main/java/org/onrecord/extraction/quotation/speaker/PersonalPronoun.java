package org.onrecord.extraction.quotation.speaker;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;

/** "he", "she": the person who was named or spoke last, weighed by nearness, subject position, gender and speech. */
final class PersonalPronoun implements SpeakerRule {

    private static final Map<String, Entity.Gender> GENDERS =
            Map.of("he", Entity.Gender.MALE, "she", Entity.Gender.FEMALE);
    private static final int SENTENCES_BACK = 10;
    private static final double PER_SENTENCE = -0.45;
    private static final double SUBJECT = 1.2;
    private static final double SAME_PARAGRAPH = 0.4;
    private static final double LAST_SPEAKER = 1.6;
    private static final double KNOWN_GENDER = 1.0;
    private static final double QUOTED = -1.5;
    private static final double LEAST = -3.0;

    @Override
    public @Nullable Answer answer(Source source, Discourse discourse) {
        var gender = GENDERS.get(source.first());
        if (source.words().size() > 1 || gender == null) {
            return null;
        }
        var scores = new HashMap<Integer, Double>();
        for (int i = discourse.firstPlace(source.range().start()) - 1; i >= 0; i--) {
            var place = discourse.place(i);
            int back = source.sentence() - place.sentence();
            if (back > SENTENCES_BACK) {
                break;
            }
            var entity = discourse.entity(place.entity());
            boolean fits = entity.type() == EntityType.PERSON && (entity.gender() == null || entity.gender() == gender);
            if (fits) {
                double score = score(place, back, source, discourse) + (entity.gender() == gender ? KNOWN_GENDER : 0);
                scores.merge(place.entity(), score, Math::max);
            }
        }
        addLastSpeaker(scores, source, discourse);
        return best(scores);
    }

    private static double score(Discourse.Place place, int back, Source source, Discourse discourse) {
        var sentence = discourse.sentences().get(place.sentence());
        var own = discourse.sentences().get(source.sentence());
        double score = PER_SENTENCE * back;
        score += isSubject(place, discourse) ? SUBJECT : 0;
        score += sentence.paragraph() == own.paragraph() ? SAME_PARAGRAPH : 0;
        return score + (place.quoted() ? QUOTED : 0);
    }

    /** The first name of its sentence that is no possessor. */
    private static boolean isSubject(Discourse.Place place, Discourse discourse) {
        int before = discourse.firstPlace(place.range().start()) - 1;
        boolean first = before < 0 || discourse.place(before).sentence() != place.sentence();
        int next = discourse.tokenAt(place.range().end());
        var following = discourse.token(next).text();
        return first && !following.equals("’s") && !following.equals("'s");
    }

    private static void addLastSpeaker(Map<Integer, Double> scores, Source source, Discourse discourse) {
        for (int i = discourse.said().size() - 1; i >= 0; i--) {
            var said = discourse.said().get(i);
            if (said.source().range().start() >= source.range().start()) {
                continue;
            }
            if (said.answer() != null && scores.containsKey(said.answer().entity())) {
                scores.merge(said.answer().entity(), LAST_SPEAKER, Double::sum);
            }
            return;
        }
    }

    private static @Nullable Answer best(Map<Integer, Double> scores) {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Double>comparingByKey().reversed()))
                .map(entry -> Answer.of("personal-pronoun", 0.8, entry.getKey()))
                .orElse(null);
    }
}
