package org.onrecord.citation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that are hard to count: emoji, combining marks, joined sequences, line ends of every kind. */
final class Texts {

    private static final List<String> HARD = List.of(
            "a",
            "é",
            "e\u0301",
            "\r\n",
            "\n",
            "\r",
            "\u2028",
            "“",
            "”",
            "한",
            "\u1112\u1161\u11ab",
            "😀",
            "👩🏽‍🚀",
            "🇰🇷",
            "𝔸",
            "𠮷",
            "\ufeff",
            "\u200d",
            "\uffff",
            "\u0000");

    private Texts() {}

    /** Well-formed texts, empty ones included. */
    static Arbitrary<String> wellFormed() {
        return Arbitraries.of(HARD).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Says the same as the constructor of {@link ArticleText}, by another way. */
    static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(codePoint -> codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }
}
