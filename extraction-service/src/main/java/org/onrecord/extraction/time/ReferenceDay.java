package org.onrecord.extraction.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;

/**
 * The day on which an article speaks: where it says "today" and "Thursday". It is the publication day, unless the dateline
 * shows another: by a date of its own up to three days before publication, or because it was already, or still, another day
 * at the dateline's place when the article was published.
 *
 * @param day null if neither publication nor dateline is known
 * @param source {@code publication} or {@code dateline}
 * @param dayFirst whether 03/05/2019 is the third of May, by the language of the article
 */
record ReferenceDay(@Nullable LocalDate day, String source, boolean dayFirst) {

    private static final int DATELINE_LAG = 3;
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:.*-)?(?:us|ca|ph)(?:-.*)?");

    static ReferenceDay of(AnalysedText text) {
        var facts = text.facts();
        boolean dayFirst = dayFirst(facts.language());
        var published = facts.publishedOn();
        var dateline = Dateline.of(facts.dateline(), text.text());
        var written = dateline == null ? null : dateline.day(published);
        if (published == null) {
            return new ReferenceDay(written, "dateline", dayFirst);
        }
        if (written == null && dateline != null) {
            written = atPlace(dateline, facts);
        }
        boolean plausible = written != null
                && !written.equals(published)
                && !written.isBefore(published.minusDays(DATELINE_LAG))
                && !written.isAfter(published.plusDays(1));
        return plausible
                ? new ReferenceDay(written, "dateline", dayFirst)
                : new ReferenceDay(published, "publication", dayFirst);
    }

    /** The day at the dateline's place at the moment of publication; midnight sharp is a day without time. */
    private static @Nullable LocalDate atPlace(Dateline dateline, ArticleFacts facts) {
        var at = facts.publishedAt();
        var zone = dateline.zone();
        if (at == null || zone == null || at.toLocalTime().toSecondOfDay() == 0) {
            return null;
        }
        return at.atZoneSameInstant(zone).toLocalDate();
    }

    private static boolean dayFirst(@Nullable String language) {
        return language != null
                && language.indexOf('-') > 0
                && !MONTH_FIRST.matcher(language.toLowerCase(Locale.ROOT)).matches();
    }
}
