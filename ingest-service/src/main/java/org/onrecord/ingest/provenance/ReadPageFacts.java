package org.onrecord.ingest.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads title, writers, dates, site and language from a page: schema.org's JSON-LD first, because it is made for
 * machines, then Open Graph, then other meta tags and marked elements. What cannot be read is left out, never guessed.
 */
public final class ReadPageFacts {

    private static final int LONGEST_BYLINE = 200;
    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+(?:[|–—·»:]|-)\\s+([^|–—·»]{1,60})$");
    private static final Pattern BY = Pattern.compile("^(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by)[:\\s]\\s*");

    private static final List<String> META_KEYS = List.of("property", "name", "itemprop");

    private final Document page;
    private final Map<String, String> metas;
    private final JsonLdArticle jsonLd;

    private ReadPageFacts(Document page) {
        this.page = page;
        this.metas = metas(page);
        this.jsonLd = JsonLdArticle.of(page);
    }

    public static PageFacts of(Document page) {
        return new ReadPageFacts(page).facts();
    }

    private PageFacts facts() {
        var site = first(() -> meta("og:site_name"), jsonLd::publisher, () -> meta("application-name"));
        return new PageFacts(
                title(site.orElse(null)),
                byline().orElse(null),
                site.orElse(null),
                language().orElse(null),
                published().orElse(null),
                first(
                                () -> jsonLd.date("dateModified"),
                                () -> meta("article:modified_time"),
                                () -> meta("og:updated_time"))
                        .flatMap(PageDate::read)
                        .filter(time -> time.precision() == Precision.TIME)
                        .map(PublicationTime::at)
                        .orElse(null));
    }

    private @Nullable String title(@Nullable String site) {
        var heading = page.select("h1").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
        var title = first(jsonLd::headline, () -> meta("og:title"), () -> meta("twitter:title"))
                .or(() -> heading.size() == 1 ? Optional.of(heading.get(0)) : Optional.empty())
                .or(() -> Optional.of(page.title()).filter(text -> !text.isBlank()))
                .orElse(null);
        return title == null ? null : withoutSite(title, site, heading);
    }

    /** "Headline | Outlet" loses the outlet if it is the site's name, or if a heading of the page says where it begins. */
    private static String withoutSite(String title, @Nullable String site, List<String> headings) {
        var suffix = SITE_SUFFIX.matcher(title);
        if (!suffix.find()) {
            return title;
        }
        var headline = title.substring(0, suffix.start());
        boolean isSite = suffix.group(1).equalsIgnoreCase(site) || headings.contains(headline);
        return isSite ? headline : title;
    }

    private Optional<String> byline() {
        return first(
                        jsonLd::authors,
                        () -> meta("author"),
                        () -> meta("article:author"),
                        () -> meta("parsely-author"),
                        () -> meta("dc.creator"),
                        () -> elements("[itemprop=author] [itemprop=name]"),
                        () -> elements("[rel=author]"),
                        () -> elements("[itemprop=author]"),
                        () -> elements("[class~=(?i)^(?:byline|author-name|article-author)$]"))
                .map(names -> BY.matcher(names).replaceFirst(""))
                .filter(names -> !names.isBlank() && names.length() <= LONGEST_BYLINE && !names.contains("://"));
    }

    private Optional<PublicationTime> published() {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> jsonLd.date("datePublished"),
                        () -> meta("article:published_time"),
                        () -> meta("og:published_time"),
                        () -> meta("datepublished"),
                        () -> meta("parsely-pub-date"),
                        () -> meta("dc.date.issued"),
                        () -> meta("dc.date"),
                        () -> meta("pubdate"),
                        () -> meta("publishdate"),
                        () -> meta("date"),
                        () -> attribute("[itemprop=datePublished]", "content"),
                        () -> attribute("[itemprop=datePublished]", "datetime"),
                        () -> attribute("time[pubdate]", "datetime"),
                        () -> attribute("article time[datetime]", "datetime"))
                .map(source -> source.get().flatMap(PageDate::read))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> language() {
        return first(
                        () -> Optional.of(page.select("html").attr("lang")),
                        () -> Optional.of(page.select("html").attr("xml:lang")),
                        () -> meta("og:locale"),
                        jsonLd::language)
                .flatMap(LanguageTag::read);
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }

    /** The first content of each name, read once: a page can have very many. */
    private static Map<String, String> metas(Document page) {
        var metas = new HashMap<String, String>();
        for (var meta : page.select("meta[content]")) {
            var content = meta.attr("content").strip();
            for (var key : META_KEYS) {
                var name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        return metas;
    }

    private Optional<String> attribute(String selector, String attribute) {
        return page.select(selector).stream()
                .map(element -> element.attr(attribute))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Optional<String> elements(String selector) {
        return Optional.of(page.select(selector).stream()
                        .map(Element::text)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .limit(4)
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    @SafeVarargs
    private static Optional<String> first(Supplier<Optional<String>>... sources) {
        return Stream.of(sources)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
