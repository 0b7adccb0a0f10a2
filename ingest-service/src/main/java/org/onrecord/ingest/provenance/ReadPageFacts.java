package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;

/**
 * Reads title, writers, dates, outlet, language, section and canonical URL from a page: JSON-LD, Open Graph and other meta
 * tags, microdata, and what a reader sees around the headline. Which place counts more is said in the reader of each fact
 * ({@link ReadTitle}, {@link ReadAuthors}, {@link ReadPublished}, {@link ReadModified}, {@link ReadCanonicalUrl}) and below;
 * a receipt keeps what the others say. What cannot be read is left out, never guessed.
 */
public final class ReadPageFacts {

    private final PageSource source;
    private final List<Receipt> receipts = new ArrayList<>();

    private ReadPageFacts(PageSource source) {
        this.source = source;
    }

    /**
     * Reads a page.
     *
     * @param url where it stood
     */
    public static PageFacts of(Document page, @Nullable CanonicalUrl url, FactLimits limits) {
        return new ReadPageFacts(new PageSource(page, url, limits)).facts();
    }

    private PageFacts facts() {
        var language = keep(language());
        var published = keep(ReadPublished.of(source, DateOrder.of(language)));
        var modified = keep(ReadModified.of(source));
        return new PageFacts(
                keep(ReadTitle.of(source)),
                keep(ReadAuthors.of(source)),
                keep(publisher()),
                language,
                keep(section()),
                keep(ReadCanonicalUrl.of(source)),
                published,
                modified == null ? null : modified.at(),
                receipts);
    }

    /** In this order: {@code meta:og:site_name}, {@code json-ld:publisher}, {@code meta:application-name}. */
    private Optional<Found<String>> publisher() {
        return first(
                "publisher",
                PageSource.inOrder(
                        () -> source.metas("og:site_name"),
                        () -> PageSource.one("json-ld:publisher", source.jsonLd.publisher()),
                        () -> source.metas("application-name")));
    }

    /** In this order: {@code meta:article:section} and its like, {@code json-ld:articleSection}, microdata. */
    private Optional<Found<String>> section() {
        return first(
                "section",
                PageSource.inOrder(
                        () -> source.metas("article:section", "parsely-section", "section"),
                        () -> PageSource.one("json-ld:articleSection", source.jsonLd.text("articleSection")),
                        () -> source.elements("microdata:articleSection", "[itemprop=articleSection]:not(meta)")));
    }

    /** In this order: the root element's {@code lang}, {@code xml:lang}, {@code og:locale}, JSON-LD, {@code content-language}. */
    private Optional<Found<String>> language() {
        var root = source.page.select("html");
        var all = PageSource.inOrder(
                        () -> PageSource.one("element:html[lang]", Optional.of(root.attr("lang"))),
                        () -> PageSource.one("element:html[xml:lang]", Optional.of(root.attr("xml:lang"))),
                        () -> source.metas("og:locale"),
                        () -> PageSource.one("json-ld:inLanguage", source.jsonLd.language()),
                        () -> PageSource.one(
                                "meta:content-language",
                                Optional.of(source.page
                                        .select("meta[http-equiv~=(?i)^content-language$]")
                                        .attr("content"))))
                .stream()
                .flatMap(one -> LanguageTag.read(one.value()).stream()
                        .map(tag -> new Candidate<>(one.source(), one.found(), tag)))
                .toList();
        return first("language", all);
    }

    private Optional<Found<String>> first(String field, List<Candidate<String>> all) {
        return all.stream()
                .findFirst()
                .map(chosen -> Found.of(field, chosen, all, String::equalsIgnoreCase, source.limits.rejected()));
    }

    private <T> @Nullable T keep(Optional<Found<T>> found) {
        found.ifPresent(one -> receipts.add(one.receipt()));
        return found.map(Found::value).orElse(null);
    }
}
