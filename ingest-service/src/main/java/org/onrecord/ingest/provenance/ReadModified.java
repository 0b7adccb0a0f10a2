package org.onrecord.ingest.provenance;

import java.util.List;
import java.util.Optional;

/**
 * Reads when an article was last changed, if a time is given: {@code json-ld:dateModified}, the meta tags
 * {@code article:modified_time}, {@code og:updated_time} and their like, microdata, the web page around the article.
 */
final class ReadModified {

    private ReadModified() {}

    static Optional<Found<PublicationTime>> of(PageSource source) {
        var all = candidates(source).stream()
                .flatMap(one -> PageDate.read(one.value()).stream()
                        .map(time -> new Candidate<>(one.source(), one.found(), time)))
                .filter(one -> source.limits.plausible().test(one.value().at()))
                .toList();
        return all.stream()
                .filter(one -> one.value().precision() == Precision.TIME)
                .findFirst()
                .map(chosen -> Found.of(
                        "modifiedAt",
                        chosen,
                        all,
                        (one, other) -> one.on().equals(other.on()),
                        source.limits.rejected()));
    }

    static List<Candidate<String>> candidates(PageSource source) {
        return PageSource.inOrder(
                () -> PageSource.one("json-ld:dateModified", source.jsonLd.text("dateModified")),
                () -> source.metas(
                        "article:modified_time",
                        "article:modified",
                        "og:modified_time",
                        "og:updated_time",
                        "datemodified",
                        "dcterms.modified",
                        "dc.date.modified",
                        "last-modified",
                        "lastmod",
                        "modified-date"),
                () -> PageSource.one("json-ld:WebPage.dateModified", source.jsonLd.pageText("dateModified")));
    }
}
