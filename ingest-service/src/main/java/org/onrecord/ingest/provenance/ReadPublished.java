package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads when an article was published. The sources in the order in which they count:
 *
 * <ol>
 *   <li>{@code json-ld:datePublished} of the article
 *   <li>meta tags of the article's publication ({@code article:published_time} ...)
 *   <li>{@code microdata:datePublished}, {@code element:time[pubdate]} and the classes of microformats
 *   <li>{@code line:published}: a date that a line near the headline calls that of publication
 *   <li>{@code url}: a whole date in the address
 *   <li>{@code json-ld:WebPage.datePublished}, {@code json-ld:dateCreated}
 *   <li>{@code line}: a date without a label in a line near the headline, below it before above it
 *   <li>meta tags that only say "date"
 *   <li>{@code element}: a date in an element whose class says so, {@code script:datePublished}
 *   <li>{@code line:updated}: a page that tells its readers only when it was changed said these words then
 * </ol>
 *
 * Two places that name one moment are joined: the notation with the publisher's own zone wins over UTC, a time over a day.
 */
final class ReadPublished {

    private static final Pattern URL_DAY =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.+-]|$)");
    private static final int MOST_ELEMENTS = 3;

    private final PageSource source;
    private final DateOrder order;
    private final VisibleDates visible;
    private final List<Candidate<PublicationTime>> all = new ArrayList<>();

    private ReadPublished(PageSource source, DateOrder order) {
        this.source = source;
        this.order = order;
        this.visible = new VisibleDates(order);
    }

    static Optional<Found<PublicationTime>> of(PageSource source, DateOrder order) {
        return new ReadPublished(source, order).read();
    }

    private Optional<Found<PublicationTime>> read() {
        var below = visible.of(source.lines.below());
        var above = visible.of(source.lines.above());
        add(PageSource.one("json-ld:datePublished", source.jsonLd.text("datePublished")));
        add(source.metas(
                "article:published_time",
                "og:published_time",
                "og:article:published_time",
                "article:published",
                "datepublished",
                "parsely-pub-date",
                "sailthru.date",
                "publication_date",
                "publish-date",
                "published-date",
                "publish_date",
                "published",
                "published_time",
                "publishdate",
                "pubdate",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date.created",
                "citation_publication_date",
                "citation_online_date",
                "citation_date",
                "cxenseparse:publishtime",
                "rnews:datepublished",
                "article.published",
                "og:pubdate"));
        add(marked(
                "microdata:datePublished",
                "[itemprop~=(?i)^datePublished$], [property~=(?i)^(?:schema:)?datePublished$]"));
        add(marked("element:time", "time[pubdate], time.published, time.entry-date, abbr.published, .dt-published"));
        lines("line:published", below, DateLabel.PUBLISHED);
        lines("line:published", above, DateLabel.PUBLISHED);
        add(PageSource.one("url", urlDay()));
        add(PageSource.one("json-ld:WebPage.datePublished", source.jsonLd.pageText("datePublished")));
        add(PageSource.one("json-ld:dateCreated", source.jsonLd.text("dateCreated")));
        lines("line", below, DateLabel.NONE);
        lines("line", above, DateLabel.NONE);
        add(source.metas("dc.date", "dcterms.date", "date", "article:date", "cludo:date", "w-published-date"));
        add(
                marked(
                        "element",
                        "[class~=(?i)(?:^|[\\s_-])(?:(?:post|entry|article|story|blog|news|publish(?:ed)?)[_-]?(?:date|time)|pub-?date|date-?line|published|posted-?on)(?:$|[\\s_-])]"));
        add(PageSource.one("script:datePublished", ScriptFacts.only(source.scripts.published())));
        lines("line:updated", below, DateLabel.MODIFIED);
        lines("line:updated", above, DateLabel.MODIFIED);
        return choose();
    }

    private Optional<Found<PublicationTime>> choose() {
        return all.stream()
                .findFirst()
                .map(this::earlier)
                .map(this::moreExact)
                .map(chosen -> Found.of(
                        "publishedAt",
                        chosen,
                        all,
                        (one, other) -> one.on().equals(other.on()),
                        source.limits.rejected()));
    }

    /** Metadata can tell when a page was last put out; its readers then see the day on which it first was. */
    private Candidate<PublicationTime> earlier(Candidate<PublicationTime> chosen) {
        return all.stream()
                .filter(other -> other.source().equals("line") || other.source().equals("line:published"))
                .filter(other -> other.value().on().isBefore(chosen.value().on().minusDays(1)))
                .findFirst()
                .orElse(chosen);
    }

    private Candidate<PublicationTime> moreExact(Candidate<PublicationTime> chosen) {
        return all.stream()
                .filter(other -> isMoreExact(other.value(), chosen.value()))
                .findFirst()
                .orElse(chosen);
    }

    private static boolean isMoreExact(PublicationTime other, PublicationTime chosen) {
        if (other.precision() != Precision.TIME) {
            return false;
        }
        return chosen.precision() == Precision.DAY
                ? other.on().equals(chosen.on())
                : isUtc(chosen) && !isUtc(other) && other.at().isEqual(chosen.at());
    }

    private static boolean isUtc(PublicationTime time) {
        return time.at().getOffset().getTotalSeconds() == 0;
    }

    private void add(List<Candidate<String>> texts) {
        for (var text : texts) {
            PageDate.read(text.value(), order)
                    .ifPresent(time -> add(new Candidate<>(text.source(), text.found(), time)));
        }
    }

    private void add(Candidate<PublicationTime> candidate) {
        if (source.limits.plausible().test(candidate.value().at())) {
            all.add(candidate);
        }
    }

    private void lines(String name, List<VisibleDates.Visible> dates, DateLabel label) {
        dates.stream()
                .filter(date -> date.label() == label)
                .forEach(date -> add(new Candidate<>(name, date.found(), date.time())));
    }

    /** Machine-readable if the element is, else its text. */
    private List<Candidate<String>> marked(String name, String selector) {
        return source.page.select(selector).stream()
                .limit(MOST_ELEMENTS)
                .map(ReadPublished::written)
                .filter(text -> !text.isBlank())
                .map(text -> PageSource.text(name, text))
                .toList();
    }

    private static String written(Element element) {
        for (var attribute : List.of("content", "datetime", "title")) {
            if (PageDate.read(element.attr(attribute)).isPresent()) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private Optional<String> urlDay() {
        var match = URL_DAY.matcher(source.url == null ? "" : source.url.value());
        return match.find()
                ? Optional.of(match.group(1) + "-" + match.group(2) + "-" + match.group(3))
                : Optional.empty();
    }
}
