package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the headline. What stands on the page as its headline comes first if it agrees with the metadata
 * ({@link Headline}), because search engines and social networks are often given another; a label or date beside it that the metadata
 * do not have is left off, and quotes are written as there. Then, in this order:
 *
 * <ol>
 *   <li>{@code json-ld:headline}, then the {@code name} of the JSON-LD article
 *   <li>{@code meta:og:title}
 *   <li>{@code meta:twitter:title}, {@code parsely-title}, {@code citation_title}, {@code dc.title}, {@code headline}
 *   <li>{@code element:title}
 * </ol>
 *
 * The name of the site before or behind a headline is left off.
 */
final class ReadTitle {

    /** A date, or a label with a colon. */
    private static final Pattern BEFORE = Pattern.compile("|\\p{L}+:\\s?|[\\p{L}\\d., ]{6,20}\\d{4}\\s");

    private static final Pattern BEHIND = Pattern.compile("|\\s(?:[/|(]|[–—-]\\s).*");

    /** What is longer is no headline, and made to keep a reader busy. */
    private static final int LONGEST = 1_000;

    private ReadTitle() {}

    static Optional<Found<String>> of(PageSource source) {
        var all = new ArrayList<Candidate<String>>();
        source.titles.forEach(
                one -> all.add(new Candidate<>(one.source(), one.found(), source.site.cutFrom(one.value()))));
        source.headline.map(headline -> shown(headline, all, source.site)).ifPresent(shown -> all.add(0, shown));
        return all.stream()
                .filter(one -> !source.site.contains(one.value()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(chosen -> Found.of("title", chosen, all, ReadTitle::same, source.limits.rejected()));
    }

    /** The headline as shown, less a label, date or credit beside it that the metadata do not have, in their writing. */
    private static Candidate<String> shown(Headline headline, List<Candidate<String>> inMetadata, SiteNames site) {
        var text = site.cutFrom(headline.text());
        var written = inMetadata.stream()
                .map(Candidate::value)
                .filter(title -> isWithin(title, text))
                .min(Comparator.comparing(title -> !title.equals(plain(title))))
                .orElse(text);
        return new Candidate<>("element:" + headline.element().normalName(), headline.text(), written);
    }

    private static boolean isWithin(String title, String shown) {
        int start = plain(shown).indexOf(plain(title));
        return start >= 0
                && BEFORE.matcher(shown.substring(0, start)).matches()
                && BEHIND.matcher(shown.substring(start + title.length())).matches();
    }

    /** With typewriter's quotes, character for character. */
    private static String plain(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    /** What the metadata call the page, in the order in which they count. */
    static List<Candidate<String>> inMetadata(PageSource source) {
        return PageSource.inOrder(
                        () -> PageSource.one("json-ld:headline", source.jsonLd.text("headline")),
                        () -> PageSource.one("json-ld:name", source.jsonLd.text("name")),
                        () -> source.metas(
                                "og:title", "twitter:title", "parsely-title", "citation_title", "dc.title", "headline"),
                        () -> PageSource.one("element:title", Optional.of(source.page.title())))
                .stream()
                .filter(title -> !title.value().isBlank() && title.value().length() <= LONGEST)
                .toList();
    }

    private static boolean same(String one, String other) {
        var flat = SiteNames.flat(one);
        return one.equalsIgnoreCase(other) || (!flat.isEmpty() && flat.equals(SiteNames.flat(other)));
    }
}
