package org.onrecord.ingest.diff;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A diff as a page for readers: paragraphs with {@code del} and {@code ins}. Built as a tree, so that no word of an article can be markup. */
final class DiffPage {

    private static final String STYLE = """
            body{font:1.1rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}\
            article{white-space:pre-wrap}\
            ins{background:#e6f4ea}\
            del{background:#fce8e6}""";

    private DiffPage() {}

    static String of(VersionDiff diff, @Nullable String title, int numberBefore, int numberAfter) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text("Version " + numberBefore + " to " + numberAfter);
        head.appendElement("style").appendChild(new DataNode(STYLE));
        var body = page.body();
        body.appendElement("h1").text(title == null ? "Untitled article" : title);
        body.appendElement("p")
                .text("What changed from version " + numberBefore + " to version " + numberAfter
                        + (diff.coarse() ? ". A part was too long to be compared word by word." : "."));
        facts(diff, body);
        var article = body.appendElement("article");
        for (var operation : diff.operations()) {
            switch (operation.kind()) {
                case EQUAL -> article.appendText(operation.text());
                case DELETE -> article.appendElement("del").appendText(operation.text());
                case INSERT -> article.appendElement("ins").appendText(operation.text());
            }
        }
        return page.outerHtml();
    }

    private static void facts(VersionDiff diff, Element body) {
        if (diff.facts().isEmpty()) {
            return;
        }
        var list = body.appendElement("dl");
        for (var fact : diff.facts()) {
            list.appendElement("dt").text(fact.field());
            var value = list.appendElement("dd");
            if (fact.before() != null) {
                value.appendElement("del").text(fact.before());
            }
            value.appendText(" ");
            if (fact.after() != null) {
                value.appendElement("ins").text(fact.after());
            }
        }
    }
}
