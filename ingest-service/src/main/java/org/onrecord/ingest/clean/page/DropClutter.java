package org.onrecord.ingest.clean.page;

import java.util.HashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Drops what sites put around articles, told by tag, role or class name; but nothing that holds most of the page's text. */
final class DropClutter {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "select",
            "button",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "head",
            "input",
            "textarea",
            "dialog",
            "menu");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "figcaption");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tooltip",
            "doc-toc",
            "button",
            "tablist");
    private static final Set<String> NEVER = Set.of("html", "body", "main", "article");

    private static final double MOST = 0.4;

    /** Words that must be left; otherwise what looks foreign is the article. */
    private static final int SHORTEST_ARTICLE = 20;

    private final ClassNames foreign = ClassNames.of("page-foreign.tsv");
    private final ClassNames clutter = ClassNames.of("page-clutter.tsv");

    /** Drops what holds no text of a page, and what is foreign to an article however long it is. */
    void foreign(Element root) {
        Elements.remove(Elements.outermost(root, element -> WITHOUT_TEXT.contains(element.normalName())));
        dropForeign(root);
    }

    /** Drops the rest. */
    void around(Element root) {
        var measures = Measures.of(root);
        int most = (int) (MOST * measures.get(root).prose);
        var found = Elements.outermost(root, element -> sign(element) != null && measures.get(element).prose <= most);
        var prose = new HashMap<String, Integer>();
        for (var element : found) {
            prose.merge(String.valueOf(sign(element)), measures.get(element).prose, Integer::sum);
        }
        // A sign that most of the page bears says nothing.
        Elements.remove(found.stream()
                .filter(element -> prose.getOrDefault(String.valueOf(sign(element)), 0) <= most)
                .toList());
    }

    private void dropForeign(Element root) {
        var measures = Measures.of(root);
        var found = Elements.outermost(
                root, element -> !NEVER.contains(element.normalName()) && foreign.find(element) != null);
        int left = measures.get(root).prose
                - found.stream()
                        .mapToInt(element -> measures.get(element).prose)
                        .sum();
        if (left >= SHORTEST_ARTICLE) {
            Elements.remove(found);
        }
    }

    /** What says that the element is no part of the article; null if nothing does. */
    private @Nullable String sign(Element element) {
        var tag = element.normalName();
        if (NEVER.contains(tag)) {
            return null;
        }
        if (AROUND.contains(tag)) {
            return tag;
        }
        if (ROLES.contains(element.attr("role"))) {
            return "role";
        }
        // React streams parts of a page in hidden elements "S:0", "S:1" ... and a script puts them in their places.
        if (element.attr("aria-hidden").equals("true")
                || (element.hasAttr("hidden") && !element.id().startsWith("S:"))) {
            return "hidden";
        }
        var phrase = clutter.find(element);
        // A quotation is never clutter, whatever its box is called.
        return phrase == null || element.selectFirst("blockquote") != null ? null : phrase;
    }
}
