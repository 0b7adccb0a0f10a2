package org.onrecord.ingest.clean.page;

import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * Chooses the element that holds the article: the one with the most running text less what speaks against it; an element
 * within it whose tag, property or class says that it is the article's body, if it holds most of that text.
 */
final class ChoosePart {

    private static final double MARGIN = 3;
    private static final double MOST_OF_BODY = 0.5;
    private static final double LEAST_OF_BODY = 0.03;
    private static final double MOST_OF_ARTICLE = 0.6;

    private final ClassNames bodies = ClassNames.of("page-bodies.tsv");

    Element of(Element root) {
        var measures = Measures.of(root);
        var best = root;
        double bestValue = Double.NEGATIVE_INFINITY;
        var blocks = Elements.all(root, Element::isBlock);
        // From the innermost: an outer element must add something.
        for (int i = blocks.size() - 1; i >= 0; i--) {
            double value = measures.get(blocks.get(i)).value;
            boolean isAround = Elements.isWithin(best, blocks.get(i));
            if (value > bestValue + (isAround ? MARGIN : 0)) {
                best = blocks.get(i);
                bestValue = value;
            }
        }
        return named(best, measures);
    }

    private Element named(Element best, Measures measures) {
        double prose = measures.get(best).prose;
        var articles = Elements.outermost(
                best, element -> isArticle(element) && measures.get(element).prose >= MOST_OF_ARTICLE * prose);
        var around = articles.isEmpty() ? best : articles.get(0);
        return bodies(around, measures);
    }

    /** What is called a body, if such elements hold most of the text; if there are several, what encloses them. */
    private Element bodies(Element around, Measures measures) {
        double prose = measures.get(around).prose;
        var bodies = Elements.outermost(around, this::isBody).stream()
                .filter(element -> measures.get(element).prose >= LEAST_OF_BODY * prose)
                .toList();
        int held =
                bodies.stream().mapToInt(element -> measures.get(element).prose).sum();
        if (bodies.isEmpty() || held < MOST_OF_BODY * prose) {
            return around;
        }
        var enclosing = bodies.get(0);
        while (enclosing != around && !Elements.isWithin(bodies.get(bodies.size() - 1), enclosing)) {
            enclosing = Objects.requireNonNull(enclosing.parent());
        }
        return enclosing;
    }

    private static boolean isArticle(Element element) {
        return element.normalName().equals("article")
                || element.normalName().equals("main")
                || element.attr("role").equals("main")
                || element.attr("role").equals("article");
    }

    private boolean isBody(Element element) {
        return element.attr("itemprop").equals("articleBody") || bodies.find(element) != null;
    }
}
