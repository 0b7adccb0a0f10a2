package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The meta tags of a page by name (Open Graph and RDFa write {@code property}, microdata {@code itemprop}), read once: a page can have very many. */
final class Metas {

    private static final List<String> KEYS = List.of("property", "name", "itemprop");
    private static final int MOST_OF_A_NAME = 20;

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    Metas(Document page) {
        for (var meta : page.select("meta[content]")) {
            // Many sites escape twice.
            var content = Parser.unescapeEntities(meta.attr("content"), false).strip();
            for (var key : KEYS) {
                var name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    var all = contents.computeIfAbsent(name, any -> new ArrayList<>(1));
                    if (all.size() < MOST_OF_A_NAME) {
                        all.add(content);
                    }
                }
            }
        }
    }

    /** The first content under a name in lower case. */
    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }
}
