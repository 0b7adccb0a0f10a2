package org.onrecord.ingest.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.provenance.PageDate;
import org.onrecord.ingest.provenance.PublicationTime;
import org.onrecord.ingest.provenance.ReadByline;
import org.onrecord.ingest.provenance.ReadCredit;
import org.onrecord.ingest.provenance.Receipt;

/**
 * Reads the lines between headline and report: byline, date of publication, credit. They go out of the text. The first line
 * that is none of them ends the search.
 */
final class ReadTopLines implements CleaningStep {

    private static final int MOST = 6;
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)^(?:(?:first\\s)?published|posted|date|issued)(?:\\son|\\sat)?\\s*[:：]?\\s+(?=\\S)");

    @Override
    public Draft apply(Draft draft) {
        var left = draft;
        for (int i = 0; i < MOST && left.blocks().size() > 1; i++) {
            var facts = read(left.blocks().get(0).text());
            if (facts == null) {
                return left;
            }
            left = left.without(0).withFacts(left.facts().orElse(facts));
        }
        return left;
    }

    private static @Nullable ArticleFacts read(String line) {
        return ReadByline.read(line)
                .map(ReadTopLines::facts)
                .or(() -> date(line).map(ArticleFacts::ofPublished))
                .or(() -> ReadCredit.line(line).map(ArticleFacts::ofCredit))
                .orElse(null);
    }

    private static ArticleFacts facts(ReadByline.Byline byline) {
        return new ArticleFacts(null, byline.names(), null, byline.agency(), null, null, byline.published(), null)
                .from(Receipt.TEXT);
    }

    private static Optional<PublicationTime> date(String line) {
        return PageDate.read(PUBLISHED.matcher(line).replaceFirst(""));
    }
}
