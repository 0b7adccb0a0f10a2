package org.onrecord.ingest.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.article.CopyGroup;
import org.onrecord.ingest.article.OriginRule;
import org.onrecord.ingest.provenance.Precision;

class FindOriginTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void theAgencysOwnArticleComesBeforeAnEarlierCopy() {
        var copy = member("Courier", "Reuters", "Reuters", false, NOON, 300);
        var own = member("Reuters", null, "Reuters", true, NOON.plusSeconds(60), 300);

        var group = of(copy, own);

        assertThat(group.rule()).isEqualTo(OriginRule.AGENCY_ARTICLE);
        assertThat(group.origin().value()).isEqualTo(own.articleId());
        assertThat(group.agency()).isEqualTo("Reuters");
        assertThat(group.why()).contains("Reuters, which the copies credit, published this one");
    }

    @Test
    void aCreditedAgencyIsNamedThoughItsArticleIsNotStored() {
        var silent = member("Herald", null, null, false, NOON.minusSeconds(60), 300);
        var credited = member("Courier", "AFP", "Agence France-Presse", false, NOON, 300);

        var group = of(silent, credited);

        assertThat(group.rule()).isEqualTo(OriginRule.AGENCY_CREDIT);
        assertThat(group.origin().value()).isEqualTo(credited.articleId());
        assertThat(group.why()).contains("Agence France-Presse is credited", "2026-03-02T12:00:00Z");
    }

    @Test
    void anOutletThatACopyCreditsIsTheOrigin() {
        var copy = member("Herald", "example courier", null, false, NOON.minusSeconds(60), 300);
        var origin = member("Example Courier", null, null, false, NOON, 200);

        var group = of(copy, origin);

        assertThat(group.rule()).isEqualTo(OriginRule.CREDITED_OUTLET);
        assertThat(group.origin().value()).isEqualTo(origin.articleId());
        assertThat(group.agency()).isNull();
    }

    @Test
    void withoutCreditTheFirstPublishedIsTheOrigin() {
        var late = member("Herald", null, null, false, NOON.plusSeconds(1), 900);
        var early = member("Courier", null, null, false, NOON, 300);

        assertThat(of(late, early).rule()).isEqualTo(OriginRule.EARLIEST);
        assertThat(of(late, early).origin().value()).isEqualTo(early.articleId());
    }

    @Test
    void aDayStandsBehindItsTimesAndNoDateBehindAll() {
        var day = new Member(
                UUID.randomUUID(),
                "Herald",
                null,
                null,
                null,
                false,
                Instant.parse("2026-03-02T00:00:00Z"),
                Precision.DAY,
                300,
                NOON);
        var time = member("Courier", null, null, false, NOON, 300);
        var none = member("Post", null, null, false, null, 900);

        assertThat(of(day, time).origin().value()).isEqualTo(time.articleId());
        assertThat(of(none, day).origin().value()).isEqualTo(day.articleId());
    }

    @Test
    void withoutDatesTheLongestThenTheFirstReceivedIsTheOrigin() {
        var shorter = member("Herald", null, null, false, null, 300);
        var longer = member("Courier", null, null, false, null, 301);
        var later =
                new Member(UUID.randomUUID(), "Post", null, null, null, false, null, null, 300, NOON.plusSeconds(5));

        assertThat(of(shorter, longer).rule()).isEqualTo(OriginRule.LONGEST);
        assertThat(of(shorter, longer).origin().value()).isEqualTo(longer.articleId());
        assertThat(of(later, shorter).rule()).isEqualTo(OriginRule.FIRST_RECEIVED);
        assertThat(of(later, shorter).origin().value()).isEqualTo(shorter.articleId());
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        var one = member("Herald", "AP", "Associated Press", false, NOON, 300);
        var other = member("Courier", "AFP", "Agence France-Presse", false, NOON, 300);
        var id = new UUID(0, 1);

        assertThat(FindOrigin.of(id, List.of(one, other))).isEqualTo(FindOrigin.of(id, List.of(other, one)));
    }

    private static CopyGroup of(Member... members) {
        return FindOrigin.of(new UUID(0, 1), List.of(members));
    }

    private static Member member(
            String publisher,
            @Nullable String credit,
            @Nullable String agency,
            boolean own,
            @Nullable Instant publishedAt,
            int words) {
        var precision = publishedAt == null ? null : Precision.TIME;
        return new Member(UUID.randomUUID(), publisher, credit, agency, null, own, publishedAt, precision, words, NOON);
    }
}
