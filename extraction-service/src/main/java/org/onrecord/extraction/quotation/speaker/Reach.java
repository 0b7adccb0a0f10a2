package org.onrecord.extraction.quotation.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Token;

/**
 * The words that a source is read by: those that it was found with, without marks and the words of cue and content at its
 * ends, and with the rest of a name that it cuts or of which it has the title alone.
 */
final class Reach {

    /** Tokens from the first to the one after the last; at least one. */
    record Tokens(int first, int end) {}

    private static final Set<String> HONORIFICS = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.");

    private final List<Token> tokens;
    private final List<Discourse.Place> names;

    Reach(List<Token> tokens, List<Discourse.Place> places) {
        this.tokens = tokens;
        this.names = places.stream().filter(Discourse.Place::name).toList();
    }

    Tokens of(Quotation quotation, CharRange range) {
        int first = Math.max(0, InTextOrder.leading(tokens, token -> token.start() <= range.start()) - 1);
        int end = first + 1;
        while (end < tokens.size() && tokens.get(end).start() < range.end()) {
            end++;
        }
        while (end - first > 1 && outside(quotation, tokens.get(end - 1))) {
            end--;
        }
        while (end - first > 1 && outside(quotation, tokens.get(first))) {
            first++;
        }
        return whole(first, end);
    }

    /** Marks at an end, and what belongs to the cue or the content. */
    private static boolean outside(Quotation quotation, Token token) {
        char c = token.text().charAt(token.text().length() - 1);
        boolean mark = !Character.isLetterOrDigit(c) && ".)’'".indexOf(c) < 0;
        return mark
                || (quotation.cue() != null && quotation.cue().contains(token.range()))
                || quotation.content().stream().anyMatch(piece -> piece.contains(token.range()));
    }

    private Tokens whole(int first, int end) {
        int begin = first;
        int stop = end;
        var last = tokens.get(end - 1);
        var word = last.text().toLowerCase(Locale.ROOT);
        boolean title = HONORIFICS.contains(word) || Offices.isOffice(word);
        for (int i = Math.max(
                        0,
                        InTextOrder.leading(
                                        names,
                                        name -> name.range().start()
                                                < tokens.get(first).start())
                                - 1);
                i < names.size() && names.get(i).range().start() <= last.end() + 2;
                i++) {
            var name = names.get(i).range();
            boolean cutBefore = name.start() < tokens.get(first).start()
                    && name.end() > tokens.get(first).start();
            boolean cutBehind = name.start() < last.end() && name.end() > last.end();
            boolean titled = title && name.start() >= last.end();
            begin = cutBefore ? tokenAt(name.start()) : begin;
            stop = cutBehind || titled ? tokenAt(name.end() - 1) + 1 : stop;
        }
        return new Tokens(begin, stop);
    }

    private int tokenAt(int position) {
        return Math.max(0, InTextOrder.leading(tokens, token -> token.start() <= position) - 1);
    }
}
