package org.onrecord.extraction.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;

/**
 * Sentences, also those inside a quotation. A closing quotation mark or bracket belongs to the sentence before it. A
 * sentence never crosses a paragraph, and every token belongs to one.
 */
public final class SplitSentences implements Stage {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…", "!!", "??", "!?", "。");
    private static final Set<String> CLOSERS = Set.of("”", "’", "\"", "'", "''", ")", "]", "»", "›", "“");
    private static final Set<String> OPENERS =
            Set.of("“", "‘", "\"", "'", "''", "``", "(", "[", "«", "„", "—", "–", "-", "--", "*", "•");

    /** Verbs that stand behind a quoted question or exclamation and its speaker. */
    private static final Set<String> CUES =
            Set.of("asked", "asks", "said", "says", "told", "wrote", "added", "tweeted");

    private static final int FARTHEST_CUE = 6;
    private static final Set<String> QUOTE_OPENERS = Set.of("“", "‘", "\"", "''", "«");

    private final Abbreviations abbreviations;

    public SplitSentences(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public String name() {
        return "split-sentences";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Paragraph.LAYER, Token.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Sentence.LAYER);
    }

    @Override
    public AnalysedText apply(AnalysedText analysed) {
        var tokens = analysed.get(Token.LAYER);
        var paragraphs = analysed.get(Paragraph.LAYER);
        var sentences = new ArrayList<Sentence>();
        int token = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            int first = token;
            int end = paragraphs.get(p).range().end();
            while (token < tokens.size() && tokens.get(token).start() < end) {
                token++;
            }
            split(tokens.subList(0, token), first, p, sentences);
        }
        return analysed.with(Sentence.LAYER, List.copyOf(sentences));
    }

    private void split(List<Token> tokens, int first, int paragraph, List<Sentence> sentences) {
        int begin = first;
        int i = first;
        while (i < tokens.size()) {
            int next = canEnd(tokens.get(i).text()) ? afterClosers(tokens, i + 1) : i + 1;
            if (next >= tokens.size() || (canEnd(tokens.get(i).text()) && endsBefore(tokens, i, next))) {
                var range = new CharRange(
                        tokens.get(begin).start(), tokens.get(next - 1).end());
                sentences.add(new Sentence(range, paragraph, begin, next));
                begin = next;
            }
            i = next;
        }
    }

    private static boolean canEnd(String token) {
        return ENDS.contains(token) || (token.length() > 1 && token.charAt(token.length() - 1) == '.');
    }

    /** The index after the quotation marks and brackets that close right behind a sentence's end. */
    private static int afterClosers(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size()
                && CLOSERS.contains(tokens.get(i).text())
                && tokens.get(i).start() == tokens.get(i - 1).end()
                && !opensWord(tokens, i)) {
            i++;
        }
        return i;
    }

    /** A straight mark that touches the word after it opens. */
    private static boolean opensWord(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && Character.isLetterOrDigit(tokens.get(i + 1).text().charAt(0));
    }

    private boolean endsBefore(List<Token> tokens, int end, int next) {
        var mark = tokens.get(end).text();
        var following = firstWord(tokens, next);
        char initial = following.charAt(0);
        if (Character.isLowerCase(initial)
                || ",;:".indexOf(initial) >= 0
                || (Character.isLetter(initial) && touches(tokens, next))) {
            return false;
        }
        if (ENDS.contains(mark)) {
            return mark.equals(".") || next == end + 1 || !cueFollows(tokens, next);
        }
        if (next > end + 1) {
            return !abbreviations.neverEnds(mark);
        }
        return !abbreviations.neverEnds(mark)
                && (abbreviations.opensSentence(following)
                        || QUOTE_OPENERS.contains(tokens.get(next).text()));
    }

    /** "Will you go?" Lane asked: a name and a reporting verb behind a quoted question belong to its sentence. */
    private static boolean cueFollows(List<Token> tokens, int next) {
        int last = Math.min(tokens.size(), next + FARTHEST_CUE);
        for (int i = next + 1; i < last && !canEnd(tokens.get(i).text()); i++) {
            if (CUES.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean touches(List<Token> tokens, int next) {
        return tokens.get(next).start() == tokens.get(next - 1).end();
    }

    /** The first token that is not an opening mark; the last token if all are. */
    private static String firstWord(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() - 1 && OPENERS.contains(tokens.get(i).text())) {
            i++;
        }
        return tokens.get(i).text();
    }
}
