package org.onrecord.ingest.provenance;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.ingest.lexicon.LexiconFile;

/** The names of months in the languages of the pages (lexicon/months.tsv). */
final class Months {

    private static final Map<String, Integer> NUMBERS = LexiconFile.rows("months.tsv", 2).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));

    private Months() {}

    /** The number of a month by its name or abbreviation, whatever its case. */
    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }
}
