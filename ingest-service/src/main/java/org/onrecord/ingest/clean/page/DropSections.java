package org.onrecord.ingest.clean.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.lexicon.LexiconFile;

/**
 * Drops sections whose heading says that they are no part of the article ("Related stories", "About the author"): the
 * heading's own box, or else the heading and all up to the next heading of its rank.
 */
final class DropSections {

    private static final int LONGEST_HEADING = 80;
    private static final int MOST_WORDS = 20;
    /** Empty elements before a heading that are looked at, to learn whether it opens its box. */
    private static final int MOST_BEFORE = 50;

    private static final double MOST = 0.3;
    private static final double MOST_UNDER_LINE = 0.075;

    private final Pattern titles = Pattern.compile(
            LexiconFile.entries("page-sections.tsv").stream()
                    .collect(Collectors.joining(")|(?:", "(?:(?:", "))\\s*[:：]?")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    void from(Element root) {
        var measures = Measures.of(root);
        int prose = measures.get(root).prose;
        Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var heading : Elements.all(root, element -> isTitle(element, measures))) {
            dropped.addAll(section(heading, root, measures, prose, dropped));
        }
        Elements.remove(dropped);
    }

    private boolean isTitle(Element element, Measures measures) {
        // Counted words first: the text of long parts is never put together.
        if (measures.get(element).words > MOST_WORDS || (!Elements.isHeading(element) && !isLine(element))) {
            return false;
        }
        var text = element.text().strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && titles.matcher(text).matches();
    }

    /** A short paragraph may serve as a heading, and so may bold words. */
    private static boolean isLine(Element element) {
        return switch (element.normalName()) {
            case "p", "div" -> element.childNodeSize() <= 3 && element.childrenSize() <= 1;
            case "strong", "b" -> element.childrenSize() == 0;
            default -> false;
        };
    }

    private static List<Element> section(
            Element heading, Element root, Measures measures, int prose, Set<Element> dropped) {
        var box = box(heading, root, dropped);
        double most = (Elements.isHeading(heading) ? MOST : MOST_UNDER_LINE) * prose;
        if (box != heading && measures.get(box).prose <= most) {
            return List.of(box);
        }
        var section = new ArrayList<Element>();
        section.add(heading);
        if (!Elements.isHeading(heading)) {
            return section;
        }
        int words = 0;
        for (var next = heading.nextElementSibling();
                next != null && !ends(next, heading);
                next = next.nextElementSibling()) {
            section.add(next);
            words += measures.get(next).prose;
        }
        return words <= most ? section : List.of();
    }

    /** The outermost element that begins with the heading. */
    private static Element box(Element heading, Element root, Set<Element> dropped) {
        var box = heading;
        for (var parent = box.parent();
                parent != null && parent != root && begins(box, dropped);
                parent = box.parent()) {
            box = parent;
        }
        return box;
    }

    private static boolean begins(Element child, Set<Element> dropped) {
        int seen = 0;
        for (@Nullable Element before = child.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            if ((before.hasText() && !dropped.contains(before)) || ++seen > MOST_BEFORE) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(Element next, Element heading) {
        return Elements.isHeading(next) && next.normalName().compareTo(heading.normalName()) <= 0;
    }
}
