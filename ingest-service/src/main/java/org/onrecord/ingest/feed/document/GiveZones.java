package org.onrecord.ingest.feed.document;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/** Says UTC where a date has no zone: the library would read it in the zone of the machine, and so differently on each. */
final class GiveZones {

    private static final Set<String> DATES =
            Set.of("pubDate", "lastBuildDate", "date", "published", "updated", "modified", "issued", "created");
    private static final Pattern ZONE = Pattern.compile(".*\\d\\s*(?:[A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2})\\s*");
    private static final Pattern TIME = Pattern.compile(".*\\d:\\d{2}.*");
    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ]([\\d:.]+))?\\s*");

    private GiveZones() {}

    static void to(Document feed) {
        var elements = new ArrayList<Element>();
        feed.getDescendants(Filters.element()).forEach(elements::add);
        for (var element : elements) {
            if (DATES.contains(element.getName()) && element.getChildren().isEmpty()) {
                complete(element);
            }
        }
    }

    private static void complete(Element date) {
        var text = date.getTextTrim();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            var time = iso.group(2) == null ? "00:00:00" : iso.group(2);
            date.setText(iso.group(1) + "T" + (time.length() == 5 ? time + ":00" : time) + "Z");
        } else if (!text.isEmpty()
                && !(TIME.matcher(text).matches() && ZONE.matcher(text).matches())) {
            date.setText(text + (TIME.matcher(text).matches() ? " GMT" : " 00:00:00 GMT"));
        }
    }
}
