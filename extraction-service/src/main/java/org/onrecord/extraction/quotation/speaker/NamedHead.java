package org.onrecord.extraction.quotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.EntityType;

/** "Knapper", "Vice Foreign Minister Choi Jong-kun", "the ministry": a name that is the head of the source. */
final class NamedHead implements SpeakerRule {

    private static final Set<String> ITSELF = Set.of("himself", "herself", "itself", "themselves", "both", "too");
    private static final Set<String> JOINTS = Set.of("and", "or", "nor", "&");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "in",
            "at",
            "from",
            "with",
            "on",
            "by",
            "to",
            "near",
            "among",
            "under",
            "against",
            "about",
            "inside",
            "like",
            "across",
            "including",
            "such",
            "as",
            "behind",
            "within",
            "between",
            "over",
            "around",
            "throughout",
            "than",
            "supporting",
            "backing",
            "opposing",
            "calling",
            "named");

    private static final Set<String> APPOSES = Set.of(",", "—", "–", "--");
    private static final Set<String> NO_TITLES = Set.of(
            "who", "whose", "which", "that", "a", "an", ",", "(", "—", "–", "'s", "as", "like", "than", "is", "was");

    @Override
    public @Nullable Answer answer(Source source, Discourse discourse) {
        var heads = new ArrayList<Integer>();
        int headEnd = source.headEnd();
        for (var place : discourse.placesIn(source.reach())) {
            int first = source.indexOf(place.range().start());
            if (!place.name() || first < 0) {
                continue;
            }
            int end = first;
            while (end < source.words().size()
                    && source.starts()[end] < place.range().end()) {
                end++;
            }
            boolean person = discourse.entity(place.entity()).type() == EntityType.PERSON;
            if (isHead(source, first, end, person, headEnd) && !heads.contains(place.entity())) {
                heads.add(place.entity());
            }
        }
        if (heads.isEmpty()) {
            return apposed(source, discourse, headEnd);
        }
        return new Answer("named-head", 0.95, heads.get(0), List.copyOf(heads.subList(1, heads.size())));
    }

    private static boolean isHead(Source source, int first, int end, boolean person, int headEnd) {
        if (first >= headEnd) {
            return false;
        }
        boolean closes = end == source.words().size() || end >= headEnd || !headGoesOn(source, end, person);
        return closes && !insidePhrase(source, first, person);
    }

    /** Whether the head noun stands behind the name: "Knapper's office", "the Trump campaign". */
    private static boolean headGoesOn(Source source, int end, boolean person) {
        var next = source.words().get(end);
        if (next.equals("'s") || next.equals("'")) {
            return end + 1 < source.words().size();
        }
        if (JOINTS.contains(next)
                || ITSELF.contains(next)
                || PREPOSITIONS.contains(next)
                || next.equals("who")
                || next.equals("which")) {
            return false;
        }
        return !person || Character.isLetter(next.charAt(0));
    }

    /** Whether a preposition before the name makes it a part of a phrase about somebody else: "a lawyer for Lane". */
    private static boolean insidePhrase(Source source, int first, boolean person) {
        for (int i = first - 1; i >= 0; i--) {
            if (source.words().get(i).equals("and")) {
                continue;
            }
            if (PREPOSITIONS.contains(source.words().get(i))) {
                boolean office = person
                        && source.words().get(i).equals("of")
                        && i > 0
                        && first - 1 > i
                        && Offices.isOffice(source.words().get(i - 1))
                        && !source.indefinite();
                if (!office) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "A senior diplomat, Ada Lane, said", "his running mate — Gov. Ada Lane —": a person's name, perhaps with its title. */
    private static @Nullable Answer apposed(Source source, Discourse discourse, int headEnd) {
        if (headEnd >= source.words().size() || !APPOSES.contains(source.words().get(headEnd))) {
            return null;
        }
        Answer last = null;
        for (var place : discourse.placesIn(source.reach())) {
            int first = source.indexOf(place.range().start());
            boolean person = place.name() && discourse.entity(place.entity()).type() == EntityType.PERSON;
            if (person && first > headEnd && titleOnly(source, headEnd + 1, first)) {
                int next = source.tokenAt(place.range().end());
                boolean ends = next == source.words().size()
                        || !Character.isLetterOrDigit(source.words().get(next).charAt(0));
                last = ends
                                && !source.words()
                                        .get(Math.min(next, source.words().size() - 1))
                                        .equals("'s")
                        ? Answer.of("apposed-name", 0.9, place.entity())
                        : last;
            }
        }
        return last;
    }

    private static boolean titleOnly(Source source, int from, int to) {
        return source.words().subList(from, to).stream()
                .noneMatch(word -> PREPOSITIONS.contains(word)
                        || JOINTS.contains(word)
                        || NO_TITLES.contains(word)
                        || word.endsWith("ing"));
    }
}
