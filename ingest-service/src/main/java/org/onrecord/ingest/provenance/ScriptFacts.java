package org.onrecord.ingest.provenance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What a page's scripts say in the words of schema.org where no JSON-LD can be read: JSON-LD that is broken, or that a script
 * only writes into the page. Taken only if all scripts of the page agree, because such data name other articles too.
 */
record ScriptFacts(Set<String> published, Set<String> modified, Set<String> authors) {

    private static final String STRING = "\\s{0,4}:\\s{0,4}\"([^\"]{1,80})\"";
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"" + STRING);
    private static final Pattern MODIFIED = Pattern.compile("\"dateModified\"" + STRING);
    private static final Pattern AUTHOR =
            Pattern.compile("\"author\"\\s{0,4}:\\s{0,4}\\[?\\s{0,8}\\{[^{}\\[\\]]{0,200}\"name\"" + STRING);

    static ScriptFacts of(Document page, FactLimits limits) {
        var facts = new ScriptFacts(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        int length = 0;
        for (var script : page.select("script")) {
            var data = script.data();
            if (data.contains("datePublished")) {
                length += data.length();
                if (length > limits.jsonLdLength()) {
                    break;
                }
                // Data within a string within a string are escaped once more each time.
                facts.read(data.replaceAll("(?<!\\\\)\\\\++\"", "\"").replace("&quot;", "\""));
            }
        }
        return facts;
    }

    private void read(String data) {
        collect(PUBLISHED, data, published);
        collect(MODIFIED, data, modified);
        collect(AUTHOR, data, authors);
    }

    private static void collect(Pattern pattern, String data, Set<String> found) {
        for (var match = pattern.matcher(data); found.size() < 2 && match.find(); ) {
            found.add(Parser.unescapeEntities(match.group(1), false).strip());
        }
    }

    /** The one value that all scripts give; empty if they give none or several. */
    static Optional<String> only(Set<String> found) {
        return found.size() == 1 ? Optional.of(List.copyOf(found).get(0)) : Optional.empty();
    }
}
