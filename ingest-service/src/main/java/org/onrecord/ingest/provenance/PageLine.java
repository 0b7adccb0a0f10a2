package org.onrecord.ingest.provenance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One line of print of a page: the words of a block-level element, or up to a line break.
 *
 * @param text with white space made even; cut where it is longer than any line that says who and when
 * @param words how many words the whole line has
 * @param parts the innermost elements of its words, in order
 */
record PageLine(String text, int words, List<Element> parts) {

    private static final int LEVELS = 4;
    private static final int LONGEST_ATTRIBUTE = 300;

    PageLine {
        parts = List.copyOf(parts);
    }

    /** Whether a class or id of one of its elements, or of those close around them, matches. */
    boolean isMarked(Pattern pattern) {
        return parts.stream().anyMatch(part -> isMarked(part, pattern));
    }

    static boolean isMarked(Element part, Pattern pattern) {
        Element element = part;
        for (int i = 0; i < LEVELS && element != null && !element.normalName().equals("body"); i++) {
            if (pattern.matcher(marks(element)).find()) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** The first time element with a machine-readable time. */
    @Nullable
    Element time() {
        for (var part : parts) {
            var time = part.closest("time[datetime]");
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static String marks(Element element) {
        return start(element.className()) + " " + start(element.id()) + " " + start(element.attr("itemprop")) + " "
                + start(element.attr("rel")) + " " + start(element.attr("data-testid"));
    }

    /** Attributes can be of any length; what they say stands at their beginning. */
    static String start(String attribute) {
        return attribute
                .substring(0, Math.min(LONGEST_ATTRIBUTE, attribute.length()))
                .toLowerCase(Locale.ROOT);
    }
}
