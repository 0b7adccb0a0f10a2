package org.onrecord.ingest.provenance;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.ingest.lexicon.LexiconFile;

/** The news agencies that are known by name (lexicon/agencies.tsv). */
final class Agencies {

    /**
     * Matches one agency's name, as written in the list: "AP" is an agency, "ap" is not. Longest first, so that "Yonhap
     * News Agency" is not read as "Yonhap".
     */
    static final String ONE = LexiconFile.entries("agencies.tsv").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    /** Several agencies: "AFP, AP", "Reuters/Yonhap", "AP and AFP". */
    static final String SOME = ONE + "(?:\\s*(?:,|/|;|&|and)\\s*" + ONE + ")*";

    private Agencies() {}
}
