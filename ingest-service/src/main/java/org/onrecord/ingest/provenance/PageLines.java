package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a reader sees around the headline: those above and below it that may say who wrote the article and when it
 * was published. Menus, other articles' teasers, comments and the running text are left out.
 */
final class PageLines implements NodeFilter {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "select",
            "button",
            "nav",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "head",
            "textarea",
            "dialog",
            "figure");
    /** Elements between whose words a space is seen though none is written. */
    private static final Set<String> APART =
            Set.of("a", "span", "time", "small", "em", "i", "strong", "b", "abbr", "date", "label");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:^|[\\s_-])(?:related|recommend\\w*|comments?|commentlist|sidebar|side-bar|popular|trending|newsletter|cookie\\w*|footer|menu|breadcrumbs?|nav\\w*|promo|advert\\w*|teaser|carousel|read-?more|more-(?:stories|posts|articles)|you-may|toc|table-of-contents)(?:$|[\\s_-])");

    private static final int LONGEST = 300;
    /** A line of more words in elements of their own says more than who and when. */
    private static final int MOST_PARTS = 40;

    /** A line of so many words is running text. */
    private static final int RUNNING_TEXT = 25;

    private static final int ABOVE = 12;
    private static final int BELOW = 30;
    private static final int RUNNING_LINES_BELOW = 3;

    private final @Nullable Element headline;
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Element> parts = new ArrayList<>();
    private int headlineAt = -1;

    private PageLines(@Nullable Element headline) {
        this.headline = headline;
    }

    /**
     * The lines of a page.
     *
     * @param headline the element of the headline
     */
    static PageLines of(Document page, @Nullable Element headline) {
        var lines = new PageLines(headline);
        NodeTraversor.filter(lines, page.body());
        lines.flush();
        return lines;
    }

    /** The lines below the headline, the nearest first, up to the running text. */
    List<PageLine> below() {
        var below = new ArrayList<PageLine>();
        int running = 0;
        for (int i = Math.max(headlineAt, 0); i < lines.size() && below.size() < BELOW; i++) {
            var line = lines.get(i);
            running += line.words() >= RUNNING_TEXT ? 1 : 0;
            if (running >= RUNNING_LINES_BELOW) {
                break;
            }
            below.add(line);
        }
        return below;
    }

    /** The lines above the headline in the order of the page. */
    List<PageLine> above() {
        int to = Math.max(headlineAt, 0);
        int from = to;
        while (from > 0 && to - from < ABOVE && lines.get(from - 1).words() < RUNNING_TEXT) {
            from--;
        }
        return lines.subList(from, to);
    }

    List<PageLine> all() {
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (isOutside(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element == headline) {
                flush();
                headlineAt = lines.size();
                return FilterResult.SKIP_ENTIRELY;
            }
            separate(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            separate(element);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isOutside(Element element) {
        if (WITHOUT_TEXT.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        boolean holdsHeadline = headline != null && isAround(element);
        var marks = PageLine.start(element.className()) + " " + PageLine.start(element.id());
        return !holdsHeadline
                && !element.normalName().equals("body")
                && !element.normalName().equals("main")
                && (element.normalName().equals("aside")
                        || ELSEWHERE.matcher(marks).find());
    }

    private boolean isAround(Element element) {
        for (Element around = headline; around != null; around = around.parent()) {
            if (around == element) {
                return true;
            }
        }
        return false;
    }

    private void add(TextNode words) {
        var parent = words.parent();
        if (parts.size() < MOST_PARTS && !words.isBlank() && parent != null) {
            parts.add(parent);
        }
        text.append(words.getWholeText());
    }

    private void separate(Element element) {
        if (element.normalName().equals("br")
                || element.isBlock()
                || element.normalName().equals("date")) {
            flush();
        } else if (APART.contains(element.normalName())) {
            text.append(' ');
        }
    }

    private void flush() {
        var line = text.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (!line.isEmpty()) {
            int words = 1 + (int) line.chars().filter(c -> c == ' ').count();
            lines.add(new PageLine(line.substring(0, Math.min(LONGEST, line.length())), words, parts));
        }
        text.setLength(0);
        parts.clear();
    }
}
