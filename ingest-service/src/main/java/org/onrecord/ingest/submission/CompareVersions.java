package org.onrecord.ingest.submission;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.ingest.clean.ArticleFacts;
import org.onrecord.ingest.clean.CleanArticle;
import org.onrecord.ingest.clean.Cleaning;
import org.onrecord.ingest.provenance.PublicationTime;
import org.onrecord.ingest.submission.Submitted.Outcome;

/**
 * Decides whether a submission is known, a change or a re-cleaning, compared with the latest version alone: a text that
 * returns after another is a change.
 *
 * <ul>
 *   <li>The same bytes, and nothing said beside them that differs: known, or RECLEANED if newer rules read them differently.
 *   <li>Other bytes, or other facts given, but the same clean text, title, byline, credit (all but for their {@link
 *       CosmeticForm}) and dates: known. A date of modification that only the page states does not count: sites move it
 *       whenever they touch the page.
 *   <li>Everything else: CHANGED.
 * </ul>
 */
final class CompareVersions {

    private CompareVersions() {}

    static Outcome compare(Submission submission, CleanArticle cleaned, ArticleVersion latest) {
        boolean sameBytes = submission.source().kind() == latest.sourceKind()
                && submission.source().sha256().equals(latest.sourceSha256());
        if (sameBytes && !contradicts(submission.given(), latest.facts())) {
            boolean sameReading = latest.cleaningVersion() == Cleaning.VERSION
                    || sameReading(cleaned, cleaned.facts().orElse(latest.facts()), latest);
            return sameReading ? Outcome.KNOWN : Outcome.RECLEANED;
        }
        return sameContent(submission, cleaned, cleaned.facts(), latest) ? Outcome.KNOWN : Outcome.CHANGED;
    }

    /** A fact that the sender leaves out this time contradicts nothing. */
    private static boolean contradicts(ArticleFacts given, ArticleFacts latest) {
        return differs(given.title(), latest.title())
                || differs(given.byline(), latest.byline())
                || differs(given.credit(), latest.credit())
                || (given.published() != null && !sameTime(given.published(), latest.published()))
                || (given.modifiedAt() != null && !Objects.equals(instant(given), instant(latest)));
    }

    private static boolean differs(@Nullable String given, @Nullable String latest) {
        return given != null && !given.equals(latest);
    }

    private static boolean sameContent(
            Submission submission, CleanArticle cleaned, ArticleFacts facts, ArticleVersion latest) {
        var before = latest.facts();
        return CosmeticForm.same(cleaned.body().text().text(), latest.text())
                && CosmeticForm.same(facts.title(), before.title())
                && CosmeticForm.same(facts.byline(), before.byline())
                && CosmeticForm.same(facts.credit(), before.credit())
                && sameTime(facts.published(), before.published())
                && (submission.given().modifiedAt() == null || Objects.equals(instant(facts), instant(before)));
    }

    /** Whether newer rules read the same bytes to the letter as those of then. */
    private static boolean sameReading(CleanArticle cleaned, ArticleFacts facts, ArticleVersion latest) {
        var before = latest.facts();
        return cleaned.body().text().sha256().equals(latest.textSha256())
                && Objects.equals(facts.title(), before.title())
                && Objects.equals(facts.byline(), before.byline())
                && Objects.equals(facts.credit(), before.credit())
                && sameTime(facts.published(), before.published())
                && Objects.equals(instant(facts), instant(before));
    }

    private static boolean sameTime(@Nullable PublicationTime one, @Nullable PublicationTime other) {
        return one == null ? other == null : other != null && one.sameAs(other);
    }

    private static @Nullable Instant instant(ArticleFacts facts) {
        return facts.modifiedAt() == null ? null : facts.modifiedAt().toInstant();
    }
}
