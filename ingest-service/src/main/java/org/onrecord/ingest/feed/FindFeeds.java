package org.onrecord.ingest.feed;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.onrecord.ingest.lexicon.LexiconFile;

/** Where the feeds of a site may be: those that its page names, then the usual places. */
final class FindFeeds {

    private static final Set<String> TYPES = Set.of(
            "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/xml");
    private static final Pattern HTML =
            Pattern.compile("\\s*(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype html|html|head|body)\\b.*", Pattern.DOTALL);
    private static final int HEAD = 4000;
    private static final List<String> USUAL_PATHS = LexiconFile.entries("feed-paths.tsv");

    private FindFeeds() {}

    static boolean isPage(String text) {
        var head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        return HTML.matcher(head).matches();
    }

    /** Addresses to try, the likeliest first; the page's own is none of them. */
    static List<String> of(String page, String url) {
        var links = Jsoup.parse(page, url).select("link[rel~=(?i)\\balternate\\b][type][href]").stream()
                .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
                // A feed of comments is none of articles, so it comes last.
                .sorted((a, b) -> Boolean.compare(isOfComments(a.outerHtml()), isOfComments(b.outerHtml())))
                .map(link -> link.absUrl("href"));
        var usual =
                USUAL_PATHS.stream().map(path -> URI.create(url).resolve(path).toString());
        var candidates = new LinkedHashSet<String>();
        Stream.concat(links, usual)
                .filter(candidate -> candidate.startsWith("http") && !candidate.equals(url))
                .forEach(candidates::add);
        return List.copyOf(candidates);
    }

    private static boolean isOfComments(String link) {
        return link.toLowerCase(Locale.ROOT).contains("comments");
    }
}
