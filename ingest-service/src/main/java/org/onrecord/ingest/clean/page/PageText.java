package org.onrecord.ingest.clean.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.onrecord.ingest.clean.EvenSpace;
import org.onrecord.ingest.clean.Sentences;

/** The text of a part of a page: each block-level element's words on lines of their own, parted by blank lines. */
final class PageText implements NodeFilter {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "form",
            "button",
            "select",
            "nav",
            "figcaption",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "head");

    private final StringBuilder text = new StringBuilder();
    private boolean afterBreak;

    private PageText() {}

    /** Walks without recursion, so that no depth can exhaust the stack. */
    static String of(Element root) {
        var page = new PageText();
        NodeTraversor.filter(page, root);
        return page.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            var even = EvenSpace.of(words.getWholeText());
            if (even.isEmpty()) {
                text.append(' ');
            } else {
                afterBreak = false;
                // The source's own line breaks are mere spaces in HTML.
                text.append(words.getWholeText().replaceAll("[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]", " "));
            }
        } else if (node instanceof Element element) {
            if (WITHOUT_TEXT.contains(element.normalName())) {
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

    private void separate(Element element) {
        if (element.normalName().equals("br")) {
            // One break goes on in the paragraph, unless a sentence ended there; two begin a new one.
            boolean newParagraph = afterBreak || Sentences.endsOne(lastWords());
            if (newParagraph) {
                beginParagraph();
            } else {
                text.append(' ');
            }
            afterBreak = true;
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            text.append(' ');
        } else if (element.isBlock()) {
            beginParagraph();
        }
    }

    private void beginParagraph() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != '\n') {
            text.append("\n\n");
        }
    }

    private String lastWords() {
        return text.substring(Math.max(0, text.length() - 80)).strip();
    }
}
