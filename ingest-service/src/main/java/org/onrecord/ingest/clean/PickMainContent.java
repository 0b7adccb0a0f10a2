package org.onrecord.ingest.clean;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.clean.page.MainText;
import org.onrecord.ingest.clean.page.RecogniseProblem;
import org.onrecord.ingest.provenance.ReadPageFacts;
import org.onrecord.ingest.provenance.Receipt;

/** Picks the article out of an HTML page: its main part as lines of text, and what the page's metadata say. */
final class PickMainContent {

    private static final int LONGEST_FACT = 1_000;

    private static final int TAGS_PER_ELEMENT = 10;

    private final CleaningLimits limits;
    private final MainText mainText = new MainText();
    private final RecogniseProblem recogniseProblem = new RecogniseProblem();

    PickMainContent(CleaningLimits limits) {
        this.limits = limits;
    }

    /**
     * The main part of a page.
     *
     * @param text its paragraphs, parted by blank lines; blank if there is none
     * @param signs what speaks for the page being no article
     */
    record Page(String text, ArticleFacts facts, RecogniseProblem.Signs signs) {}

    Page of(String html, @Nullable CanonicalUrl url) {
        var base = url == null ? "" : url.value();
        checkTags(html);
        // One level more than is taken: a page that reaches it is too deep. The parser itself puts the rest flat.
        var parser = Parser.htmlParser().setMaxDepth(limits.depth() + 1);
        var document = Jsoup.parse(html, base, parser);
        checkSize(document);
        var facts = facts(document, url);
        var signs = recogniseProblem.signs(document);
        return new Page(mainText.of(document), facts, signs);
    }

    /** Before memory is spent on elements. Scripts may hold tags as words, so the source may have more of them. */
    private void checkTags(String html) {
        long most = (long) TAGS_PER_ELEMENT * limits.elements();
        long tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            tags += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
            if (tags > most) {
                throw tooMany();
            }
        }
    }

    private Cleaning.Unreadable tooMany() {
        return new Cleaning.Unreadable("The page has more than " + limits.elements() + " elements");
    }

    private void checkSize(Document document) {
        var counted = new int[2];
        NodeTraversor.traverse(
                (node, depth) -> {
                    counted[0] = Math.max(counted[0], depth);
                    counted[1] += node instanceof Element ? 1 : 0;
                },
                document);
        if (counted[0] > limits.depth()) {
            throw new Cleaning.Unreadable("The page has elements more than " + limits.depth() + " deep in one another");
        }
        if (counted[1] > limits.elements()) {
            throw tooMany();
        }
    }

    private ArticleFacts facts(Document document, @Nullable CanonicalUrl url) {
        var page = ReadPageFacts.of(document, url, limits.facts());
        return new ArticleFacts(
                line(page.title()),
                line(page.byline()),
                null,
                null,
                line(page.siteName()),
                page.language(),
                page.published(),
                page.modifiedAt(),
                line(page.section()),
                page.canonicalUrl(),
                page.receipts().stream().map(PickMainContent::receipt).toList());
    }

    private static Receipt receipt(Receipt receipt) {
        var rejected = receipt.rejected().stream()
                .map(one -> new Receipt.Rejected(one.source(), cut(one.value())))
                .toList();
        return new Receipt(receipt.field(), receipt.source(), cut(receipt.value()), rejected);
    }

    private static String cut(String value) {
        var even = EvenSpace.of(value);
        return even.length() <= LONGEST_FACT ? even : EvenSpace.of(even.substring(0, LONGEST_FACT)) + "…";
    }

    /** Metadata can hold anything, NUL characters too; what is longer than a line of print is something else. */
    private static @Nullable String line(@Nullable String fact) {
        var even = fact == null ? "" : EvenSpace.of(fact);
        return even.isEmpty() || even.length() > LONGEST_FACT ? null : even;
    }
}
