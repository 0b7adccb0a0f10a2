package org.onrecord.ingest.feed;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;
import org.onrecord.ingest.feed.document.FeedDocument;
import org.onrecord.ingest.feed.document.FeedItem;
import org.onrecord.ingest.fetch.NewFetch;
import org.onrecord.ingest.fetch.RequestFetch;
import org.onrecord.ingest.provenance.Precision;
import org.onrecord.ingest.submission.NewArticle;
import org.onrecord.ingest.submission.ReadSubmission;
import org.onrecord.ingest.submission.SubmitArticle;
import org.onrecord.platform.problem.ProblemException;

/** Takes one item in: by the text that its feed carries if that is the whole article, else by its page. */
@Singleton
final class TakeItem {

    /** What became of an item. */
    enum Result {
        /** Its feed carried it whole; it was taken in. */
        WHOLE_TEXT,
        /** Its page will be fetched. */
        PAGE,
        /** It has no text and no address that may be fetched. */
        SKIPPED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is done with an item.
     *
     * @param reason why it was skipped, or its text was not taken
     * @param action asks for its page, in the transaction that runs
     */
    record Taken(Result result, @Nullable String reason, Runnable action) {
        void request() {
            action.run();
        }
    }

    private static final int LONGEST_LINE = 500;
    private static final String NO_ADDRESS = "it was skipped because it has no address";

    private final ReadSubmission readSubmission;
    private final SubmitArticle submitArticle;
    private final RequestFetch requestFetch;
    private final FeedConfig config;

    TakeItem(ReadSubmission readSubmission, SubmitArticle submitArticle, RequestFetch requestFetch, FeedConfig config) {
        this.readSubmission = readSubmission;
        this.submitArticle = submitArticle;
        this.requestFetch = requestFetch;
        this.config = config;
    }

    /** Takes a whole text in, outside of a transaction; else finds out whether its page may be fetched. */
    Taken prepare(DueFeed feed, FeedDocument document, FeedItem item) {
        @Nullable String refusal = null;
        if (WholeText.is(item.html(), config.wholeTextFrom())) {
            var refused = submit(article(feed, document, item));
            if (refused.isEmpty()) {
                return new Taken(Result.WHOLE_TEXT, null, () -> {});
            }
            refusal = refused.get();
        }
        var url = ItemKey.canonical(item.url());
        if (url == null) {
            return new Taken(Result.SKIPPED, refusal == null ? NO_ADDRESS : refusal, () -> {});
        }
        try {
            // What a page says of itself comes with more certainty than what its feed says of it.
            var page = NewFetch.of(CanonicalUrl.of(url));
            requestFetch.check(page.url());
            return new Taken(Result.PAGE, refusal, () -> requestFetch.request(page, null));
        } catch (ProblemException e) {
            return new Taken(Result.SKIPPED, "it was skipped: " + e.problem().title(), () -> {});
        }
    }

    /** @return why it was not taken in; empty if it was */
    private Optional<String> submit(NewArticle article) {
        try {
            var answer = submitArticle
                    .submitAll(List.of(readSubmission.read(article)))
                    .get(0);
            return answer.map(stored -> Optional.empty(), refused -> Optional.of(reason(refused)));
        } catch (ProblemException e) {
            return Optional.of(reason(e));
        }
    }

    private static String reason(ProblemException refused) {
        return "its whole text was not taken: " + refused.problem().detail();
    }

    private static NewArticle article(DueFeed feed, FeedDocument document, FeedItem item) {
        var url = ItemKey.canonical(item.url());
        var published = item.published();
        return new NewArticle(
                url,
                null,
                page(item),
                url == null ? line(item.guid(), 200) : null,
                line(item.title(), LONGEST_LINE),
                line(item.author(), LONGEST_LINE),
                url == null ? line(feed.name(), 200) : null,
                published == null
                        ? null
                        : published.precision() == Precision.DAY
                                ? published.on().toString()
                                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published.at()),
                item.updated() == null ? null : item.updated().toString(),
                null,
                document.language() != null && document.language().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")
                        ? document.language()
                        : null);
    }

    /** The text as a page, so that it is cleaned as pages are. */
    private static String page(FeedItem item) {
        var page = Document.createShell(String.valueOf(item.url()));
        var title = line(item.title(), LONGEST_LINE);
        var article = page.body().appendElement("article");
        if (title != null) {
            page.title(title);
            article.appendElement("h1").text(title);
        }
        article.append(String.valueOf(item.html()));
        return page.outerHtml();
    }

    /** One line of plain text; null if nothing is left of it or it is too long to be what it should. */
    private static @Nullable String line(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var line = Jsoup.parse(text)
                .text()
                .codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return line.isEmpty() || line.length() > longest ? null : line;
    }
}
