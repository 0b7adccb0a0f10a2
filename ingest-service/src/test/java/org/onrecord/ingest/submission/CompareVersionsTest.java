package org.onrecord.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.TextHash;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleVersion;
import org.onrecord.ingest.article.Source;
import org.onrecord.ingest.article.VersionId;
import org.onrecord.ingest.article.VersionReason;
import org.onrecord.ingest.clean.ArticleFacts;
import org.onrecord.ingest.clean.CleanArticle;
import org.onrecord.ingest.clean.Cleaning;
import org.onrecord.ingest.clean.CleaningLimits;
import org.onrecord.ingest.provenance.PublicationTime;
import org.onrecord.ingest.submission.Submitted.Outcome;

class CompareVersionsTest {

    private static final String TEXT = "The pact is near, she said.\nTalks go on.";
    private static final ArticleFacts FACTS = new ArticleFacts(
            "Ferry pact near",
            "Jane Roe",
            null,
            "NTB",
            "Courier",
            "en",
            PublicationTime.read("2026-03-02").orElseThrow(),
            null);

    private final Cleaning cleaning = new Cleaning(new CleaningLimits(100, 100, 10));

    @Test
    void theSameIsKnown() {
        assertThat(compare(submission(TEXT, FACTS), latest(TEXT, TEXT, FACTS, Cleaning.VERSION)))
                .isEqualTo(Outcome.KNOWN);
    }

    @Test
    void theSameBytesWithFewerFactsAreKnown() {
        assertThat(compare(submission(TEXT, ArticleFacts.NONE), latest(TEXT, TEXT, FACTS, Cleaning.VERSION)))
                .isEqualTo(Outcome.KNOWN);
    }

    @Test
    void theSameBytesReadDifferentlyByNewerRulesAreRecleaned() {
        assertThat(compare(submission(TEXT, FACTS), latest(TEXT, "Older reading.", FACTS, Cleaning.VERSION - 1)))
                .isEqualTo(Outcome.RECLEANED);
    }

    @Test
    void theSameBytesReadTheSameByNewerRulesAreKnown() {
        assertThat(compare(submission(TEXT, FACTS), latest(TEXT, TEXT, FACTS, Cleaning.VERSION - 1)))
                .isEqualTo(Outcome.KNOWN);
        assertThat(compare(submission(TEXT, ArticleFacts.NONE), latest(TEXT, TEXT, FACTS, Cleaning.VERSION - 1)))
                .isEqualTo(Outcome.KNOWN);
    }

    @Test
    void theSameBytesUnderAnotherHeadlineAreAChangeWhateverTheRules() {
        var given = ArticleFacts.ofTitle("Ferry pact nearer").orElse(FACTS);

        assertThat(compare(submission(TEXT, given), latest(TEXT, TEXT, FACTS, Cleaning.VERSION)))
                .isEqualTo(Outcome.CHANGED);
        assertThat(compare(submission(TEXT, given), latest(TEXT, "Older reading.", FACTS, Cleaning.VERSION - 1)))
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void otherBytesWithTheSameReadingAreKnown() {
        assertThat(compare(submission(TEXT + "\n\nLeave a Reply", FACTS), latest(TEXT, TEXT, FACTS, Cleaning.VERSION)))
                .isEqualTo(Outcome.KNOWN);
    }

    @Test
    void otherWordsBylineDatesOrCreditAreAChange() {
        var latest = latest(TEXT, TEXT, FACTS, Cleaning.VERSION);

        assertThat(compare(submission(TEXT + " At last.", FACTS), latest)).isEqualTo(Outcome.CHANGED);
        for (var given : new ArticleFacts[] {
            new ArticleFacts(null, "Joe Bloggs", null, null, null, null, null, null),
            new ArticleFacts(null, null, null, "AP", null, null, null, null),
            ArticleFacts.ofPublished(PublicationTime.read("2026-03-03").orElseThrow()),
            ArticleFacts.ofPublished(
                    PublicationTime.read("2026-03-02T00:00:00Z").orElseThrow())
        }) {
            assertThat(compare(submission(TEXT, given.orElse(FACTS)), latest)).isEqualTo(Outcome.CHANGED);
        }
    }

    private Outcome compare(Submission submission, ArticleVersion latest) {
        return CompareVersions.compare(submission, clean(submission), latest);
    }

    private CleanArticle clean(Submission submission) {
        return cleaning.ofText(submission.source().content(), submission.given());
    }

    private static Submission submission(String text, ArticleFacts given) {
        return new Submission(null, null, new Source(Source.Kind.TEXT, text), given);
    }

    private static ArticleVersion latest(String source, String text, ArticleFacts facts, int cleaningVersion) {
        return new ArticleVersion(
                VersionId.random(),
                ArticleId.random(),
                1,
                VersionReason.FIRST,
                null,
                facts,
                Instant.EPOCH,
                text,
                TextHash.sha256(text),
                cleaningVersion,
                Source.Kind.TEXT,
                new Source(Source.Kind.TEXT, source).sha256(),
                List.of());
    }
}
