package org.onrecord.extraction.quotation.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Paragraph;
import org.onrecord.extraction.segment.Token;

/** Cuts the dateline off a source that was found with it: "OSLO, March 5 - Foreign Minister Ada Lane". */
final class Dateline {

    private static final int LONGEST = 14;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private final List<Token> tokens;
    private final List<Paragraph> paragraphs;

    Dateline(AnalysedText text) {
        this.tokens = text.get(Token.LAYER);
        this.paragraphs = text.get(Paragraph.LAYER);
    }

    /** The source behind the dash of a dateline; the same range if none stands in it. */
    CharRange cutFrom(CharRange source) {
        int paragraph = InTextOrder.leading(paragraphs, p -> p.range().start() <= source.start()) - 1;
        int first =
                paragraph < 0 ? 0 : tokenFrom(paragraphs.get(paragraph).range().start());
        boolean dated = false;
        for (int i = first; i + 1 < tokens.size() && i < first + LONGEST; i++) {
            var token = tokens.get(i);
            if (tokens.get(i + 1).start() >= source.end() || !fits(token.text())) {
                return source;
            }
            if (DASHES.contains(token.text())) {
                return dated && token.start() >= source.start()
                        ? new CharRange(tokens.get(i + 1).start(), source.end())
                        : source;
            }
            dated |= i == first ? shouted(token.text()) : marks(token.text());
        }
        return source;
    }

    /** Capitals, numbers and marks. */
    private static boolean fits(String word) {
        return !Character.isLowerCase(word.charAt(0));
    }

    private static boolean shouted(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }

    private static boolean marks(String word) {
        return Character.isDigit(word.charAt(0)) || word.equals("(");
    }

    private int tokenFrom(int position) {
        return InTextOrder.leading(tokens, token -> token.start() < position);
    }
}
