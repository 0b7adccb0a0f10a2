package org.onrecord.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes OPML, the format in which feed readers exchange their lists. It is read by a parser that knows no document
 * types and no entities but XML's own.
 *
 * @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
 */
final class Opml {

    /** A feed in a list. */
    record Outline(String url, @Nullable String title) {}

    private Opml() {}

    /**
     * The feeds of a list, each once, whatever folders they are in.
     *
     * @throws org.onrecord.platform.problem.ProblemException opml-unreadable (422) if there are none or more than {@code most}
     */
    static List<Outline> read(String xml, int most) {
        var outlines = new ArrayList<Outline>();
        for (var outline : Jsoup.parse(xml, "", Parser.xmlParser()).select("outline")) {
            // Some programs write the attribute in lower case.
            var url = attribute(outline.attributes().getIgnoreCase("xmlUrl"));
            if (url != null
                    && outlines.stream().noneMatch(before -> before.url().equals(url))) {
                if (outlines.size() == most) {
                    throw FeedProblems.OPML_UNREADABLE.because("The document has more than " + most + " feeds");
                }
                var title = attribute(outline.attributes().getIgnoreCase("title"));
                outlines.add(new Outline(
                        url, title == null ? attribute(outline.attributes().getIgnoreCase("text")) : title));
            }
        }
        if (outlines.isEmpty()) {
            throw FeedProblems.OPML_UNREADABLE.because("The document has no outline with an xmlUrl");
        }
        return outlines;
    }

    static String write(List<FeedView> feeds) {
        var document = new Document("");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        document.parser(Parser.xmlParser());
        var opml = document.appendElement("opml").attr("version", "2.0");
        opml.appendElement("head").appendElement("title").text("Feeds");
        var body = opml.appendElement("body");
        for (var feed : feeds) {
            var outline = body.appendElement("outline")
                    .attr("type", "rss")
                    .attr("text", feed.name())
                    .attr("xmlUrl", feed.url());
            if (feed.siteUrl() != null) {
                outline.attr("htmlUrl", feed.siteUrl());
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml();
    }

    private static @Nullable String attribute(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
