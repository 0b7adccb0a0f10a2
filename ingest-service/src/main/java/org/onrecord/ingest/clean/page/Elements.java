package org.onrecord.ingest.clean.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

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

    /** All elements below the root but those of the given tags and what is in them. */
    static List<Element> outside(Element root, Set<String> tags) {
        var found = new ArrayList<Element>();
        NodeTraversor.filter(
                (Filter) (node, depth) -> {
                    if (node instanceof Element element) {
                        if (tags.contains(element.normalName())) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        found.add(element);
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

    /** Removes nodes parent by parent: one by one, each would move all of its later siblings. */
    static void remove(Collection<? extends Node> nodes) {
        var byParent = new IdentityHashMap<Element, Set<Node>>();
        for (var node : nodes) {
            if (node.parent() instanceof Element parent) {
                byParent.computeIfAbsent(parent, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(node);
            }
        }
        byParent.forEach((parent, removed) -> {
            var kept = parent.childNodes().stream()
                    .filter(node -> !removed.contains(node))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        });
    }

    /** Whether the inner element is the outer one or stands in it. */
    static boolean isWithin(Element inner, Element outer) {
        for (@Nullable Element element = inner; element != null; element = element.parent()) {
            if (element == outer) {
                return true;
            }
        }
        return false;
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** A filter that only looks at heads. */
    private interface Filter extends NodeFilter {}
}
