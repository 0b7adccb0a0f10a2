package org.onrecord.ingest.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.ingest.lexicon.LexiconFile;

/** What the words before a date say that it is the date of. */
enum DateLabel {
    PUBLISHED,
    MODIFIED,
    /** Of something else: a deadline, an event, a copyright. */
    OTHER,
    /** No words say it. */
    NONE;

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    /** Small words and weekdays that stand between label and date. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?: (?:on|at|in|the|date|le|am|il|el|em|op|den|du|von|:|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|\\p{L}+day))+$");

    private record Phrase(String text, DateLabel label) {}

    private static final List<Phrase> PHRASES = LexiconFile.rows("date-labels.tsv", 2).stream()
            .map(row -> new Phrase(" " + row.get(0), DateLabel.valueOf(row.get(1))))
            .sorted(Comparator.comparingInt((Phrase phrase) -> phrase.text().length())
                    .reversed())
            .toList();

    /** Reads the label at the end of the words before a date. */
    static DateLabel endOf(String before) {
        if (before.strip().endsWith("©")) {
            return OTHER;
        }
        var words = " "
                + NOT_WORDS
                        .matcher(before.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
        var last = BETWEEN.matcher(words).replaceFirst("");
        return PHRASES.stream()
                .filter(phrase -> last.endsWith(phrase.text()))
                .map(Phrase::label)
                .findFirst()
                .orElse(NONE);
    }
}
