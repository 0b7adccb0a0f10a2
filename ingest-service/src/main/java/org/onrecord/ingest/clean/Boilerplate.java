package org.onrecord.ingest.clean;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.ingest.lexicon.LexiconFile;

/** The lines that sites put around articles: patterns of whole lines, by where they may stand. */
final class Boilerplate {

    /** Longer lines are paragraphs; none of the patterns is meant for them. */
    private static final int LONGEST = 250;

    enum Place {
        /** Goes wherever it stands. */
        ANYWHERE,
        /** Goes if no line of the article follows. */
        TAIL,
        /** Goes with the loose lines below it. */
        HEADING,
        /** Is no boilerplate. */
        NOWHERE
    }

    private final Map<Place, Pattern> patterns;

    private Boilerplate(Map<Place, Pattern> patterns) {
        this.patterns = patterns;
    }

    static Boilerplate load() {
        var alternatives = LexiconFile.rows("boilerplate.tsv", 2).stream()
                .collect(Collectors.groupingBy(
                        row -> Place.valueOf(row.get(0)),
                        Collectors.mapping(row -> "(?:" + row.get(1) + ")", Collectors.joining("|"))));
        var patterns = new EnumMap<Place, Pattern>(Place.class);
        alternatives.forEach((place, pattern) ->
                patterns.put(place, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return new Boilerplate(patterns);
    }

    Place placeOf(String line) {
        if (line.length() > LONGEST) {
            return Place.NOWHERE;
        }
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(line).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Place.NOWHERE);
    }
}
