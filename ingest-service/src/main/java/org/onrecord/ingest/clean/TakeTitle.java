package org.onrecord.ingest.clean;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.ingest.provenance.ReadByline;
import org.onrecord.ingest.provenance.ReadCredit;
import org.onrecord.ingest.provenance.ReadDateline;

/**
 * Takes the headline out of the text. If a title is known, a first paragraph that repeats it goes. If none is known, the
 * first block is the title where it looks like one: short, not a statement that ends in a full stop, no dateline, byline
 * or credit, and something follows it. A first block that is really a paragraph stays.
 */
final class TakeTitle implements CleaningStep {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 32;
    private static final int LONGEST_WITHOUT_BLANK_LINE = 130;
    /** Kickers and bylines may stand above a headline that is repeated. */
    private static final int LINES_ABOVE = 3;

    /** Headlines in title case leave only short words small. */
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{3,}");

    private static final int FEWEST_LONG_WORDS = 3;

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public Draft apply(Draft draft) {
        var title = draft.facts().title();
        return title == null ? recognise(draft) : dropRepeated(draft, title);
    }

    private static Draft recognise(Draft draft) {
        var first = draft.first();
        if (first == null
                || draft.blocks().size() < 2
                || !looksLikeTitle(first, draft.blocks().get(1))) {
            return draft;
        }
        return dropRepeated(
                draft.without(0).withFacts(draft.facts().orElse(ArticleFacts.ofTitle(first.text()))), first.text());
    }

    private static boolean looksLikeTitle(Block first, Block next) {
        var text = first.text();
        return text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && (!Sentences.endsStatement(text) || (first.beforeBlank() && isInTitleCase(text)))
                && !Character.isLowerCase(text.codePointAt(0))
                && isClosed(text)
                && ReadDateline.read(text).isEmpty()
                && ReadByline.read(text).isEmpty()
                && ReadCredit.line(text).isEmpty()
                && (first.beforeBlank() || standsAbove(text, next.text()));
    }

    /** Some sites put a full stop behind a headline; capitals still tell it from a sentence. */
    private static boolean isInTitleCase(String text) {
        var words = LONG_WORD.matcher(text).results().map(MatchResult::group).toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return words.size() >= FEWEST_LONG_WORDS && 10 * capitals >= 9 * words.size();
    }

    /** Without a blank line below it, a headline is told by its length and by the sentence that follows. */
    private static boolean standsAbove(String text, String next) {
        return text.length() <= LONGEST_WITHOUT_BLANK_LINE
                && (!Sentences.endsOne(text) || text.endsWith("?"))
                && !Character.isLowerCase(next.codePointAt(0));
    }

    /** A line that ends in a comma, a dash or an open quotation goes on in the next. */
    private static boolean isClosed(String text) {
        return !text.matches("(?s).*[,;:–—-]$")
                && text.chars().filter(c -> c == '“').count()
                        <= text.chars().filter(c -> c == '”').count();
    }

    private static Draft dropRepeated(Draft draft, String title) {
        var wanted = words(title);
        for (int i = 0; i < Math.min(LINES_ABOVE, draft.blocks().size() - 1); i++) {
            if (!wanted.isEmpty() && words(draft.blocks().get(i).text()).equals(wanted)) {
                return draft.without(i);
            }
        }
        return draft;
    }

    private static String words(String text) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
