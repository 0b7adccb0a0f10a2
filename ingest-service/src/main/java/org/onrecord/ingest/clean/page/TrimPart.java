package org.onrecord.ingest.clean.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Drops from the article's part what stands above its headline, the headline, link lists, and teasers of other articles. */
final class TrimPart {

    /** Share of the running text that may stand above a headline; with more, it is the heading of a later section. */
    private static final double MOST_ABOVE = 0.1;

    private static final double MOSTLY_LINKS = 0.8;
    private static final double MOST_IN_TEASERS = 0.4;
    private static final double TEASER = 0.15;
    private static final List<String> BOXES = List.of("div", "section", "ul", "ol", "table", "header", "details");

    void trim(Element part) {
        var measures = Measures.of(part);
        var headlines = Elements.all(part, element -> element.normalName().equals("h1") && element.hasText());
        if (!headlines.isEmpty()) {
            dropAbove(headlines.get(0), part, measures);
        }
        int prose = measures.get(part).prose;
        var teasers = Elements.outermost(part, element -> isTeaser(element, measures, prose));
        if (teasers.stream().mapToInt(element -> measures.get(element).prose).sum() <= MOST_IN_TEASERS * prose) {
            Elements.remove(teasers);
        }
        Elements.remove(Elements.outermost(part, element -> isLinks(element, measures)));
    }

    private static boolean isTeaser(Element element, Measures measures, int prose) {
        return element.normalName().equals("article")
                && measures.get(element).prose < TEASER * prose
                && !element.select("h1 a, h2 a, h3 a, h4 a, a h2, a h3, a h4").isEmpty();
    }

    private static boolean isLinks(Element element, Measures measures) {
        var measure = measures.get(element);
        return BOXES.contains(element.normalName())
                && measure.words > 0
                && measure.prose == 0
                && measure.linkWords > MOSTLY_LINKS * measure.words;
    }

    private static void dropAbove(Element headline, Element part, Measures measures) {
        int above = 0;
        for (@Nullable Element element = headline; element != null && element != part; element = element.parent()) {
            for (var before = element.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                above += measures.get(before).prose;
            }
        }
        if (above > MOST_ABOVE * measures.get(part).prose) {
            return;
        }
        var dropped = new ArrayList<Node>();
        dropped.add(headline);
        for (@Nullable Element element = headline; element != null && element != part; element = element.parent()) {
            for (var before = element.previousSibling(); before != null; before = before.previousSibling()) {
                dropped.add(before);
            }
        }
        Elements.remove(dropped);
    }
}
