package org.onrecord.ingest.feed;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.lexicon.LexiconFile;

/** Whether a feed carries the article itself or a teaser of it. */
final class WholeText {

    private static final int TAIL = 200;
    private static final List<Pattern> TEASERS = LexiconFile.entries("teaser-endings.tsv").stream()
            .map(ending -> Pattern.compile("(?:" + ending + ")\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private WholeText() {}

    /** @param from characters that a whole article has at least */
    static boolean is(@Nullable String html, int from) {
        if (html == null || html.length() < from) {
            return false;
        }
        var text = Jsoup.parse(html).text().strip();
        var tail = text.substring(Math.max(0, text.length() - TAIL));
        return text.length() >= from
                && TEASERS.stream().noneMatch(teaser -> teaser.matcher(tail).find());
    }
}
