package org.onrecord.ingest.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Walks over elements, without recursion. */
final class Elements {

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Elements() {}

    /** The outermost elements below the root that are of a kind, in the page's order. */
    static List<Element> outermost(Element root, Predicate<Element> kind) {
        var found = new ArrayList<Element>();
        NodeTraversor.filter(
                (Filter) (node, depth) -> {
                    if (node instanceof Element element && element != root && kind.test(element)) {
                        found.add(element);
                        return FilterResult.SKIP_CHILDREN;
                    }
                    return FilterResult.CONTINUE;
                },
                root);
        return found;
    }

    static List<Element> all(Element root, Predicate<Element> kind) {
        var found = new ArrayList<Element>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && kind.test(element)) {
                        found.add(element);
                    }
                },
                root);
        return found;
    }

    static void remove(List<Element> elements) {
        elements.forEach(Node::remove);
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** A filter that only looks at heads. */
    private interface Filter extends NodeFilter {}
}
