package org.onrecord.timeline.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.claim.Vocabulary.QuotationType;

/** One readable line for an entry, out of the article's own words and the speaker's name. */
final class Summary {

    private static final String NOBODY_NAMED = "Unnamed source";

    private static final Pattern ARTICLE_FIRST = Pattern.compile("(?:A|An|The|One|Some|Several) ");

    private Summary() {}

    /** {@code Speaker: “words”}; without marks where not every word stands in quotation marks. */
    static String of(QuotedWords words) {
        String text = onOneLine(words.text());
        return upperFirst(speaker(words.speaker())) + ": "
                + (words.type() == QuotationType.DIRECT ? "“" + text + "”" : text);
    }

    /** The passage; with the speaker before it if only the speaker asserts it. */
    static String of(String passage, @Nullable QuotedWords within) {
        String text = onOneLine(passage);
        return within == null ? text : "According to " + inSentence(speaker(within.speaker())) + ": " + text;
    }

    private static String speaker(QuotedWords.Speaker speaker) {
        if (speaker.name() != null) {
            return speaker.name();
        }
        return speaker.described() == null ? NOBODY_NAMED : onOneLine(speaker.described());
    }

    /** As it stands within a sentence: a description that began one there does not here. */
    private static String inSentence(String speaker) {
        if (speaker.equals(NOBODY_NAMED)) {
            return "an unnamed source";
        }
        return ARTICLE_FIRST.matcher(speaker).lookingAt()
                ? speaker.substring(0, 1).toLowerCase(Locale.ROOT) + speaker.substring(1)
                : speaker;
    }

    private static String upperFirst(String text) {
        int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
