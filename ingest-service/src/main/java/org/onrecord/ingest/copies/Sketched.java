package org.onrecord.ingest.copies;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.Article;
import org.onrecord.ingest.provenance.Agencies;
import org.onrecord.ingest.provenance.Agency;
import org.onrecord.ingest.provenance.Precision;
import org.onrecord.ingest.provenance.WireCredit;

/**
 * A sketch and whose it is.
 *
 * @param credit the outlet or agency that it was taken from, as published
 * @param wire the agency that it is credited to
 * @param ownAgency the agency whose own page it is
 */
record Sketched(
        UUID articleId,
        UUID versionId,
        Sketch sketch,
        @Nullable String publisher,
        @Nullable String credit,
        @Nullable WireCredit wire,
        @Nullable Agency ownAgency,
        @Nullable Instant publishedAt,
        @Nullable Precision publishedPrecision,
        Instant createdAt) {

    static Sketched of(Article article, int mostWords) {
        var version = article.latest();
        var facts = version.facts();
        var publisher = facts.publisher() != null ? facts.publisher() : article.publisher();
        var published = facts.published();
        return new Sketched(
                article.id().value(),
                version.id().value(),
                Sketch.of(version.text(), mostWords),
                publisher,
                facts.credit(),
                WireCredit.read(facts.credit(), facts.byline(), version.text()).orElse(null),
                Agencies.publishing(publisher, version.url()).orElse(null),
                published == null ? null : published.at().toInstant(),
                published == null ? null : published.precision(),
                article.createdAt());
    }
}
