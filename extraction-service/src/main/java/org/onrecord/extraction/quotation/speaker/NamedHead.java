package org.onrecord.extraction.quotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.entity.EntityType;

/** "Knapper", "Vice Foreign Minister Choi Jong-kun", "the ministry": a name that is the head of the source. */
final class NamedHead implements SpeakerRule {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "at", "from", "with", "on", "by", "to", "near", "among", "under", "against", "about",
            "inside");

    @Override
    public @Nullable Answer answer(Source source, Discourse discourse) {
        var heads = new ArrayList<Integer>();
        int headEnd = source.headEnd();
        for (var place : discourse.placesIn(source.range())) {
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
            return true;
        }
        if (next.equals("and")
                || next.equals("or")
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

    /** "A senior diplomat, Ada Lane, said": a person's name alone between commas. */
    private static @Nullable Answer apposed(Source source, Discourse discourse, int headEnd) {
        for (var place : discourse.placesIn(source.range())) {
            int first = source.indexOf(place.range().start());
            boolean opens = first == headEnd + 1
                    && discourse.entity(place.entity()).type() == EntityType.PERSON
                    && place.name();
            if (opens && source.words().get(headEnd).equals(",")) {
                return Answer.of("apposed-name", 0.9, place.entity());
            }
        }
        return null;
    }
}
