package org.onrecord.ingest.clean.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.ingest.clean.EvenSpace;
import org.onrecord.ingest.clean.PageProblem;
import org.onrecord.ingest.lexicon.LexiconFile;

/**
 * Recognises pages that are no articles: error pages, paywall stubs and shells for scripts (lexicon/page-refusals.tsv).
 * Whatever a page says, it is taken for an article if it holds as many words as a short one.
 */
public final class RecogniseProblem {

    /** Words of the text below which a page can be a stub. Paywalls show a paragraph or two. */
    private static final Map<PageProblem, Integer> SHORTEST_ARTICLE =
            Map.of(PageProblem.PAYWALL, 120, PageProblem.ERROR, 80, PageProblem.JAVASCRIPT, 40);
    /** Below this, one line of an error page or of a shell is enough. */
    private static final int NO_ARTICLE = 15;

    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 2_000;
    private static final Set<String> AROUND = Set.of("nav", "header", "footer", "aside", "script", "style", "template");
    private static final String APP_ROOTS =
            "#root, #app, #__next, #__nuxt, #___gatsby, #main-app, #react-root, app-root, [ng-app], [data-reactroot]";

    private final Map<PageProblem, Pattern> titles = patterns("TITLE");
    private final Map<PageProblem, Pattern> lines = patterns("TEXT");

    /**
     * What a page's own words say of it. Read before anything is dropped from the page.
     *
     * @param titles problems that the title or the first heading names
     * @param lines problems that a line names
     * @param isShell an empty element waits for a script's content
     */
    public record Signs(Set<PageProblem> titles, Set<PageProblem> lines, boolean isShell) {

        /**
         * The problem that the signs make out.
         *
         * @param words of the text that was found in the page
         */
        public Optional<PageProblem> problem(int words) {
            if (isShell && words < NO_ARTICLE) {
                return Optional.of(PageProblem.JAVASCRIPT);
            }
            return List.of(PageProblem.ERROR, PageProblem.JAVASCRIPT, PageProblem.PAYWALL).stream()
                    .filter(problem -> titles.contains(problem) || lines.contains(problem))
                    .filter(problem -> words < SHORTEST_ARTICLE.getOrDefault(problem, 0))
                    .findFirst();
        }
    }

    public Signs signs(Document page) {
        var body = page.body();
        var headings = new ArrayList<String>();
        headings.add(EvenSpace.of(page.title()));
        var heading = body.selectFirst("h1");
        if (heading != null) {
            headings.add(EvenSpace.of(heading.text()));
        }
        var roots = page.select(APP_ROOTS);
        boolean isShell = !page.select("script").isEmpty() && roots.stream().anyMatch(root -> !root.hasText());
        return new Signs(matching(titles, headings, true), matching(lines, linesOf(body), false), isShell);
    }

    private static List<String> linesOf(Element body) {
        var measures = Measures.of(body);
        return Elements.outside(body, AROUND).stream()
                .filter(element -> (measures.get(element).words > 0 && element.isBlock())
                        || element.normalName().equals("noscript"))
                .filter(element -> element.children().stream().noneMatch(Element::isBlock))
                .limit(MOST_LINES)
                .map(element -> EvenSpace.of(element.text()))
                .filter(line -> line.length() <= LONGEST_LINE)
                .toList();
    }

    private static Set<PageProblem> matching(Map<PageProblem, Pattern> patterns, List<String> texts, boolean whole) {
        return patterns.entrySet().stream()
                .filter(entry -> texts.stream()
                        .filter(text -> text.length() <= LONGEST_LINE)
                        .map(entry.getValue()::matcher)
                        .anyMatch(matcher -> whole ? matcher.matches() : matcher.find()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<PageProblem, Pattern> patterns(String place) {
        var alternatives = LexiconFile.rows("page-refusals.tsv", 3).stream()
                .filter(row -> row.get(1).equals(place))
                .collect(Collectors.groupingBy(
                        row -> PageProblem.valueOf(row.get(0)),
                        Collectors.mapping(row -> "(?:" + row.get(2) + ")", Collectors.joining("|"))));
        var patterns = new EnumMap<PageProblem, Pattern>(PageProblem.class);
        alternatives.forEach((problem, pattern) ->
                patterns.put(problem, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return patterns;
    }
}
