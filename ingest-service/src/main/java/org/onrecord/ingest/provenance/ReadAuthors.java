package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Reads who wrote an article. The sources in the order in which they count:
 *
 * <ol>
 *   <li>{@code line:byline}: what stands behind "By" in a line near the headline
 *   <li>{@code json-ld:author}, else {@code creator}, of the article
 *   <li>meta tags: {@code author}, {@code article:author}, {@code parsely-author}, {@code citation_author} ...
 *   <li>{@code microdata:author}
 *   <li>{@code line:author}: what a class or a link marks as an author near the headline
 *   <li>{@code element:rel=author}, {@code element:author}: what a class marks as the author elsewhere, {@code script:author}, {@code
 *       json-ld:WebPage.author}
 * </ol>
 *
 * The first that names a person wins, else the first that gives another name, then an organisation, then an account. One
 * that names all of the winner's persons and more of them is taken instead.
 */
final class ReadAuthors {

    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "article:author_name",
            "article.author",
            "rnews:author",
            "cxenseparse:author",
            "citation_author",
            "dc.creator",
            "dcterms.creator",
            "twitter:data1");

    /** A longer element marked as the author is the page, or a biography. */
    private static final int LONGEST = 200;

    private final PageSource source;
    private final WriterNames names;
    private final List<Candidate<List<Writer>>> all = new ArrayList<>();

    private ReadAuthors(PageSource source) {
        this.source = source;
        this.names = new WriterNames(source.site);
    }

    static Optional<Found<String>> of(PageSource source) {
        return new ReadAuthors(source).read();
    }

    private Optional<Found<String>> read() {
        var below = new VisibleBylines(names, source.lines.below());
        var above = new VisibleBylines(names, source.lines.above());
        all.addAll(below.labelled());
        all.addAll(above.labelled());
        addAll("json-ld:author", source.jsonLd.authors());
        for (var meta : METAS) {
            addAll(
                    "meta:" + meta,
                    source.metas.all(meta).stream().map(ReadAuthors::turned).toList());
        }
        add(
                element(
                        "microdata:author",
                        "[itemprop~=(?i)^author$] [itemprop=name], [property~=(?i)^(?:schema:)?author$] [property~=(?i)name$]"));
        add(element("microdata:author", "[itemprop~=(?i)^author$]"));
        all.addAll(below.marked());
        all.addAll(above.marked());
        int strong = all.size();
        add(element("element:rel=author", "[rel=author]"));
        add(
                element(
                        "element:author",
                        "[class~=(?i)(?:^|[\\s_-])(?:author|byline)[_-]{0,2}(?:name|link|title)(?:$|[\\s_-])], [class~=(?i)^byline$], .p-author, .author.vcard, .author .fn"));
        add(PageSource.one("script:author", ScriptFacts.only(source.scripts.authors())));
        addAll("json-ld:WebPage.author", source.jsonLd.pageAuthors());
        return choose(all.subList(0, strong), all.subList(strong, all.size()));
    }

    private Optional<Found<String>> choose(List<Candidate<List<Writer>>> strong, List<Candidate<List<Writer>>> weak) {
        return Stream.of(
                        agreed(),
                        ofKind(strong, Writer.Kind.PERSON),
                        ofKind(strong, Writer.Kind.OTHER),
                        ofKind(weak, Writer.Kind.PERSON),
                        ofKind(weak, Writer.Kind.OTHER),
                        ofKind(all, Writer.Kind.ORGANIZATION),
                        ofKind(all, Writer.Kind.ACCOUNT))
                .flatMap(found -> found)
                .findFirst()
                .map(this::moreOf)
                .map(chosen -> Found.of(
                        "byline",
                        joined(chosen),
                        all.stream().map(ReadAuthors::joined).toList(),
                        String::equalsIgnoreCase,
                        source.limits.rejected()));
    }

    /** The byline that readers see, if the JSON-LD says the same. */
    private Stream<Candidate<List<Writer>>> agreed() {
        return all.stream()
                .filter(one -> one.source().equals("line:byline"))
                .filter(one -> all.stream()
                        .anyMatch(other -> other.source().equals("json-ld:author")
                                && other.value().equals(one.value())));
    }

    private static Stream<Candidate<List<Writer>>> ofKind(List<Candidate<List<Writer>>> candidates, Writer.Kind kind) {
        return candidates.stream().filter(one -> one.value().get(0).kind() == kind);
    }

    private Candidate<List<Writer>> moreOf(Candidate<List<Writer>> chosen) {
        return all.stream()
                .filter(other -> persons(other).size() > persons(chosen).size()
                        && persons(other).containsAll(persons(chosen))
                        && !persons(chosen).isEmpty())
                .findFirst()
                .orElse(chosen);
    }

    private static Set<String> persons(Candidate<List<Writer>> candidate) {
        return candidate.value().stream()
                .filter(writer -> writer.kind() == Writer.Kind.PERSON)
                .map(writer -> SiteNames.flat(writer.name()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Candidate<String> joined(Candidate<List<Writer>> candidate) {
        return new Candidate<>(
                candidate.source(),
                candidate.found(),
                candidate.value().stream().map(Writer::name).collect(Collectors.joining(", ")));
    }

    private void add(List<Candidate<String>> texts) {
        for (var text : texts) {
            var writers = names.read(text.value());
            if (!writers.isEmpty()) {
                all.add(new Candidate<>(text.source(), text.found(), writers));
            }
        }
    }

    /** Several authors of one source, each an entry of its own. */
    private void addAll(String name, List<String> authors) {
        if (!authors.isEmpty()) {
            add(List.of(PageSource.text(name, String.join("; ", authors))));
        }
    }

    /** Several of a kind are the authors of teasers and comments too, so only the first counts. */
    private List<Candidate<String>> element(String name, String selector) {
        return source.page.select(selector).stream()
                .filter(Element::hasText)
                .limit(1)
                .filter(element -> element.text().length() <= LONGEST)
                .map(element -> PageSource.text(name, element.text()))
                .toList();
    }

    /** "Roe, Jane", as bibliographies write. */
    private static String turned(String name) {
        var parts = name.split(",\\s*", -1);
        return parts.length == 2 ? parts[1] + " " + parts[0] : name;
    }
}
