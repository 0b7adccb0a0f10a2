package org.onrecord.ingest.clean.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Drops paragraphs that stood before word for word: pages hold some parts twice, for wide and for narrow screens. */
final class DropRepeats {

    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "h2", "h3", "h4");
    private static final int SHORTEST = 60;

    private DropRepeats() {}

    static void from(Element root) {
        var seen = new HashSet<String>();
        Elements.remove(Elements.outermost(root, element -> {
            if (!PARAGRAPHS.contains(element.normalName())
                    || element.children().stream().anyMatch(Element::isBlock)) {
                return false;
            }
            var text = element.text();
            return text.length() >= SHORTEST && !seen.add(text);
        }));
    }
}
