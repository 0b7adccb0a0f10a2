package org.onrecord.ingest.provenance;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;

/**
 * Reads where a page says that its article stands: {@code link:canonical}, {@code meta:og:url}, {@code
 * json-ld:mainEntityOfPage}. Believed only for an address of the same registrable domain (or the same host, where the domain
 * is open to all comers), because a page must not speak for another site, and never for a home page. It is evidence, not
 * the article's key.
 */
final class ReadCanonicalUrl {

    private static final int LONGEST = 2_048;

    private ReadCanonicalUrl() {}

    static Optional<Found<String>> of(PageSource source) {
        var link = source.page.select("link[rel~=(?i)^canonical$][href]").stream()
                .map(element -> element.attr("href"))
                .findFirst();
        var all = PageSource.inOrder(
                        () -> PageSource.one("link:canonical", link),
                        () -> source.metas("og:url"),
                        () -> PageSource.one("json-ld:mainEntityOfPage", source.jsonLd.address()))
                .stream()
                .flatMap(one -> read(one, source.url).stream())
                .toList();
        return all.stream()
                .filter(one -> isOfSameSite(one.value(), source.url))
                .findFirst()
                .map(chosen -> Found.of("canonicalUrl", chosen, all, String::equals, source.limits.rejected()));
    }

    private static Optional<Candidate<String>> read(Candidate<String> one, @Nullable CanonicalUrl base) {
        if (one.value().length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var absolute = base == null
                    ? one.value()
                    : URI.create(base.value()).resolve(one.value().strip()).toString();
            var url = CanonicalUrl.of(absolute).value();
            return url.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(new Candidate<>(one.source(), one.found(), url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfSameSite(String canonical, @Nullable CanonicalUrl url) {
        if (url == null) {
            return false;
        }
        var to = URI.create(canonical);
        boolean isHome = List.of("", "/").contains(to.getPath() == null ? "" : to.getPath()) && to.getQuery() == null;
        var domain = domain(to);
        return !isHome && !domain.isEmpty() && domain.equals(domain(URI.create(url.value())));
    }

    /** The registrable domain; the host itself where there is none, as for an IP address. */
    private static String domain(URI url) {
        var host = url.getHost() == null ? "" : url.getHost();
        var domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
        return domain == null ? host : domain;
    }
}
