package org.onrecord.ingest.clean.page;

import java.util.ArrayList;
import java.util.List;
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
    private static final double MOST = 0.3;

    private final Pattern titles = Pattern.compile(
            LexiconFile.entries("page-sections.tsv").stream().collect(Collectors.joining(")|(?:", "(?:", ")")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    void from(Element root) {
        var measures = Measures.of(root);
        int most = (int) (MOST * measures.get(root).prose);
        for (var heading : Elements.all(root, this::isTitle)) {
            if (heading.root() == root.root()) {
                Elements.remove(section(heading, root, measures, most));
            }
        }
    }

    private boolean isTitle(Element element) {
        if (!Elements.isHeading(element) && !isBoldLine(element)) {
            return false;
        }
        var text = element.text().strip();
        return !text.isEmpty() && text.length() <= LONGEST_HEADING && titles.matcher(text).matches();
    }

    /** A short block that holds words and no other block may serve as a heading. */
    private static boolean isBoldLine(Element element) {
        return (element.normalName().equals("p") || element.normalName().equals("div") || element.normalName().equals("strong"))
                && element.childNodeSize() <= 3
                && element.childrenSize() <= 1;
    }

    private static List<Element> section(Element heading, Element root, Measures measures, int most) {
        var box = box(heading, root);
        int mostInBox = Elements.isHeading(heading) ? most : most / 4;
        if (box != heading && measures.get(box).prose <= mostInBox) {
            return List.of(box);
        }
        var section = new ArrayList<Element>();
        section.add(heading);
        if (!Elements.isHeading(heading)) {
            return section;
        }
        int words = 0;
        for (var next = heading.nextElementSibling(); next != null && !ends(next, heading); next = next.nextElementSibling()) {
            section.add(next);
            words += measures.get(next).prose;
        }
        return words <= most ? section : List.of();
    }

    /** The outermost element that begins with the heading. */
    private static Element box(Element heading, Element root) {
        var box = heading;
        for (var parent = box.parent(); parent != null && parent != root && begins(parent, box); parent = box.parent()) {
            box = parent;
        }
        return box;
    }

    private static boolean begins(Element parent, Element child) {
        for (@Nullable Element before = child.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            if (before.hasText()) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(Element next, Element heading) {
        return Elements.isHeading(next) && next.normalName().compareTo(heading.normalName()) <= 0;
    }
}
