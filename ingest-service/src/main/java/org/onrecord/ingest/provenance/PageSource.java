package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;

/** A page and what its readers share: its meta tags, JSON-LD, headline and the lines around it, each read once. */
final class PageSource {

    /** "/ferry-pact-near" and the like: the last words of an address, if there are several. */
    private static final Pattern SLUG = Pattern.compile("/([\\p{L}\\p{N}%_-]{1,300}+)(?:\\.\\w{1,5})?/?(?:\\?.*)?$");

    private static final Pattern HYPHEN = Pattern.compile("[-_]");
    private static final int FEWEST_WORDS_OF_A_SLUG = 3;

    private static final int MOST_ELEMENTS = 4;

    final Document page;
    final FactLimits limits;
    final @Nullable CanonicalUrl url;
    final Metas metas;
    final JsonLdArticle jsonLd;
    final ScriptFacts scripts;
    final SiteNames site = new SiteNames();
    final List<Candidate<String>> titles;
    final Optional<Headline> headline;
    final PageLines lines;

    PageSource(Document page, @Nullable CanonicalUrl url, FactLimits limits) {
        this.page = page;
        this.url = url;
        this.limits = limits;
        this.metas = new Metas(page);
        this.jsonLd = JsonLdArticle.of(page, limits);
        this.scripts = ScriptFacts.of(page, limits);
        jsonLd.publisher().ifPresent(site::add);
        Stream.of("og:site_name", "application-name", "twitter:site", "apple-mobile-web-app-title")
                .forEach(name -> metas.first(name).ifPresent(site::add));
        site.addHostOf(url);
        this.titles = ReadTitle.inMetadata(this);
        this.headline = Headline.of(page, calls(), site);
        this.lines = PageLines.of(page, headline.map(Headline::element).orElse(null));
    }

    /** What the metadata and the address call the page. */
    private List<String> calls() {
        var slug = SLUG.matcher(url == null ? "" : url.value());
        boolean says = slug.find() && HYPHEN.split(slug.group(1)).length >= FEWEST_WORDS_OF_A_SLUG;
        return Stream.concat(
                        titles.stream().map(title -> site.cutFrom(title.value())),
                        says ? Stream.of(slug.group(1)) : Stream.empty())
                .toList();
    }

    /** Candidates of the first meta tag of each name that has one. */
    List<Candidate<String>> metas(String... names) {
        return Stream.of(names)
                .flatMap(name -> metas.first(name).map(content -> text("meta:" + name, content)).stream())
                .toList();
    }

    /** A candidate for each element with text, at most a few. */
    List<Candidate<String>> elements(String source, String selector) {
        return page.select(selector).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST_ELEMENTS)
                .map(text -> text(source, text))
                .toList();
    }

    static Candidate<String> text(String source, String text) {
        return new Candidate<>(source, text, text);
    }

    @SafeVarargs
    static List<Candidate<String>> inOrder(Supplier<List<Candidate<String>>>... sources) {
        var all = new ArrayList<Candidate<String>>();
        for (var source : sources) {
            all.addAll(source.get());
        }
        return all;
    }

    static List<Candidate<String>> one(String source, Optional<String> found) {
        return found.map(text -> List.of(text(source, text))).orElse(List.of());
    }
}
