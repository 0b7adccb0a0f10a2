package org.onrecord.extraction.quotation.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.PersonNouns;

/** "the governor", "the U.S. diplomat", "the ministry": whoever was introduced before as one. */
final class Description implements SpeakerRule {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final int LONGEST = 7;
    private static final int SENTENCES_BACK = 25;
    private static final int PLACES_BACK = 400;
    private static final int BEFORE_NAME = 12;
    private static final int BEHIND_NAME = 30;
    private static final int FEW = 20;
    private static final int LOOK_BACK = 40;

    @Override
    public @Nullable Answer answer(Source source, Discourse discourse) {
        if (!DEFINITE.contains(source.first()) || source.headEnd() > LONGEST || plural(source)) {
            return null;
        }
        var noun = noun(source);
        var same = sameDescription(source, noun, discourse);
        if (same != null) {
            var answer = same.answer();
            boolean person = answer != null && discourse.entity(answer.entity()).type() == EntityType.PERSON;
            return answer == null || (person && !PersonNouns.has(noun))
                    ? null
                    : Answer.of("description-again", 0.85, answer.entity());
        }
        int best = -1;
        double score = Double.NEGATIVE_INFINITY;
        int last = discourse.firstPlace(source.range().start()) - 1;
        for (int i = last; i >= 0 && i > last - PLACES_BACK; i--) {
            var place = discourse.place(i);
            int back = source.sentence() - place.sentence();
            if (back > SENTENCES_BACK) {
                break;
            }
            double fit = fit(discourse.entity(place.entity()), noun);
            double here = fit - 0.05 * back + (discourse.hasSpoken(place.entity()) ? 0.5 : 0);
            if (fit > 0 && here > score && called(source, discourse, place.entity())) {
                score = here;
                best = place.entity();
            }
        }
        return best < 0 ? null : Answer.of("description-of-role", 0.75, best);
    }

    /** "The Florida senator": somebody beside whose name Florida stands, or whose name it is. */
    private static boolean called(Source source, Discourse discourse, int index) {
        var entity = discourse.entity(index);
        for (int i = 1; i < source.headEnd(); i++) {
            var word = discourse
                    .text()
                    .at(discourse.token(discourse.tokenAt(source.starts()[i])).range());
            boolean name = Character.isUpperCase(word.charAt(0))
                    && !Offices.isOffice(source.words().get(i));
            if (name
                    && entity.mentions().stream()
                            .limit(FEW)
                            .noneMatch(mention -> stands(word, beside(mention.range(), discourse)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(String word, String words) {
        return words.contains(word.replace(".", ""));
    }

    private static String beside(CharRange name, Discourse discourse) {
        var text = discourse.text().text();
        int from = Math.max(0, name.start() - BEFORE_NAME);
        int end = discourse.sentences().get(discourse.sentenceAt(name.start())).end();
        return text.substring(from, Math.max(name.end(), Math.min(end, name.end() + BEHIND_NAME)))
                .replace(".", "");
    }

    private static boolean plural(Source source) {
        var noun = noun(source);
        return (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us"))
                || source.words().contains("and");
    }

    /** The last word before a comma or preposition. */
    static String noun(Source source) {
        int end = source.headEnd();
        for (int i = 1; i < end; i++) {
            if (Set.of("of", "for", "in", "at", "from", "with", "on", "who", "to", "close", "familiar", "briefed")
                    .contains(source.words().get(i))) {
                end = i;
            }
        }
        return source.words().get(end - 1);
    }

    /** The last source that was described by the same noun, known or not. */
    private static Discourse.@Nullable Said sameDescription(Source source, String noun, Discourse discourse) {
        int oldest = Math.max(0, discourse.said().size() - LOOK_BACK);
        for (int i = discourse.said().size() - 1; i >= oldest; i--) {
            var said = discourse.said().get(i);
            boolean earlier = said.source().range().start() < source.range().start();
            if (earlier
                    && said.source().words().size() > 1
                    && noun(said.source()).equals(noun)) {
                return said;
            }
        }
        return null;
    }

    private static double fit(Entity entity, String noun) {
        if (entity.type() == EntityType.PERSON) {
            return !PersonNouns.has(noun)
                    ? 0
                    : entity.roles().stream()
                            .filter(role -> Offices.canBeCalled(noun, words(role.text())))
                            .mapToDouble(role -> words(role.text()).contains(noun) ? 2 : 1)
                            .max()
                            .orElse(0);
        }
        var name = entity.name();
        return entity.type() == EntityType.ORGANIZATION
                        && name != null
                        && words(name).contains(noun)
                ? 1.5
                : 0;
    }

    static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
