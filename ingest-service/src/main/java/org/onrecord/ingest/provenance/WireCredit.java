package org.onrecord.ingest.provenance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agency that a text is credited to, and where that stands.
 *
 * @param words that name it, as published
 */
public record WireCredit(Agency agency, Place readFrom, String words) {

    /** How far from the end a credit is looked for, in paragraphs. */
    private static final int TAIL = 3;

    /** Where a credit stands, the surest first. */
    public enum Place {
        /** "OSLO (Reuters) -". */
        DATELINE,
        /** A credit line, or the credit that the sender or the page gave. */
        CREDIT,
        /** "By Jane Roe, Associated Press". */
        BYLINE,
        /** "(With inputs from PTI)" among the last paragraphs. */
        TAIL
    }

    /** Reads the credit of an article; empty if none names an agency of the list. */
    public static Optional<WireCredit> read(@Nullable String credit, @Nullable String byline, String text) {
        var paragraphs = text.lines().toList();
        return dateline(paragraphs)
                .or(() -> of(credit, Place.CREDIT))
                .or(() -> of(byline, Place.BYLINE))
                .or(() -> tail(paragraphs));
    }

    private static Optional<WireCredit> dateline(List<String> paragraphs) {
        return paragraphs.stream()
                .findFirst()
                .flatMap(ReadDateline::read)
                .flatMap(dateline -> of(dateline.agency(), Place.DATELINE));
    }

    private static Optional<WireCredit> tail(List<String> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - TAIL); i--) {
            var paragraph = paragraphs.get(i);
            var credit = ReadCredit.line(paragraph)
                    .or(() -> ReadCredit.ending(paragraph).map(ReadCredit.Ending::credit))
                    .flatMap(words -> of(words, Place.TAIL));
            if (credit.isPresent()) {
                return credit;
            }
        }
        return Optional.empty();
    }

    private static Optional<WireCredit> of(@Nullable String words, Place place) {
        return Optional.ofNullable(words)
                .flatMap(given -> Agencies.namedIn(given).map(agency -> new WireCredit(agency, place, given)));
    }
}
