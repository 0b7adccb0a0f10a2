package org.onrecord.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.Name;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Paragraph;
import org.onrecord.extraction.segment.QuotedStretch;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** A text as the quotation rules read it: tokens by index, with their sentence, paragraph and quoted stretch. */
final class Prose {

    static final Set<String> OPENING_MARKS = Set.of("“", "\"", "''", "``", "«", "„", "‘", "'");

    private final AnalysedText text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Paragraph> paragraphs;
    private final String[] lower;
    private final int[] sentenceOf;
    private final List<Speech> stretches = new ArrayList<>();
    private final int[] stretchOf;
    private final boolean[] named;
    private final boolean[] nameBegins;

    /** First token and end of each paragraph. */
    private final int[] paragraphBounds;

    /**
     * An outermost quoted stretch by its tokens, marks included.
     *
     * @param words number of words in it
     * @param whole whether it is long enough, or punctuated, to be somebody's words on its own
     */
    record Speech(TokenRange tokens, QuotedStretch stretch, int words, boolean whole) {}

    Prose(AnalysedText text) {
        this.text = text;
        this.tokens = text.get(Token.LAYER);
        this.sentences = text.get(Sentence.LAYER);
        this.paragraphs = text.get(Paragraph.LAYER);
        this.lower = new String[tokens.size()];
        this.sentenceOf = new int[tokens.size()];
        this.stretchOf = new int[tokens.size()];
        this.named = new boolean[tokens.size()];
        this.nameBegins = new boolean[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.get(i).text().replace('’', '\'').toLowerCase(Locale.ROOT);
            stretchOf[i] = -1;
        }
        this.paragraphBounds = new int[2 * paragraphs.size()];
        for (int s = 0; s < sentences.size(); s++) {
            int p = sentences.get(s).paragraph();
            boolean first = s == 0 || sentences.get(s - 1).paragraph() != p;
            paragraphBounds[2 * p] = first ? sentences.get(s).firstToken() : paragraphBounds[2 * p];
            paragraphBounds[2 * p + 1] = sentences.get(s).endToken();
            for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
                sentenceOf[i] = s;
            }
        }
        placeStretches();
        markNames();
    }

    private void markNames() {
        int token = 0;
        for (var name : text.get(Name.LAYER)) {
            while (token < tokens.size()
                    && tokens.get(token).end() <= name.range().start()) {
                token++;
            }
            nameBegins[Math.min(token, tokens.size() - 1)] = true;
            while (token < tokens.size()
                    && tokens.get(token).start() < name.range().end()) {
                named[token++] = true;
            }
        }
    }

    private void placeStretches() {
        int token = 0;
        for (var stretch : text.get(QuotedStretch.LAYER)) {
            if (stretch.depth() > 0) {
                continue;
            }
            while (token < tokens.size()
                    && tokens.get(token).end() <= stretch.outer().start()) {
                token++;
            }
            int first = token;
            int words = 0;
            boolean punctuated = !stretch.closed();
            while (token < tokens.size()
                    && tokens.get(token).start() < stretch.outer().end()) {
                stretchOf[token] = stretches.size();
                words += isWord(token) ? 1 : 0;
                token++;
            }
            if (token > first) {
                punctuated |= token - 2 > first && ".,?!…...".contains(lower[token - 2]);
                boolean whole = words > 0 && (words >= 6 || punctuated);
                stretches.add(new Speech(new TokenRange(first, token), stretch, words, whole));
            }
        }
    }

    AnalysedText text() {
        return text;
    }

    int size() {
        return lower.length;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Speech> stretches() {
        return stretches;
    }

    /** The word in lower case, apostrophes straight; empty outside the text. */
    String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    String word(int i) {
        return i >= 0 && i < lower.length ? tokens.get(i).text() : "";
    }

    boolean isWord(int i) {
        return i >= 0 && i < lower.length && Character.isLetterOrDigit(lower[i].charAt(0));
    }

    /** Whether a token goes on the name that the token before belongs to. */
    boolean goesOnName(int i) {
        return isName(i) && !nameBegins[i];
    }

    /** Whether a token belongs to a name. */
    boolean isName(int i) {
        return i >= 0 && i < lower.length && named[i];
    }

    boolean isCapital(int i) {
        return i >= 0 && i < lower.length && Character.isUpperCase(word(i).codePointAt(0));
    }

    Sentence sentence(int token) {
        return sentences.get(sentenceOf[token]);
    }

    int paragraph(int token) {
        return sentence(token).paragraph();
    }

    /** The outermost quoted stretch that holds a token. */
    @Nullable
    Speech stretch(int token) {
        return token >= 0 && token < lower.length && stretchOf[token] >= 0 ? stretches.get(stretchOf[token]) : null;
    }

    /** Whether a token stands in words that are somebody's on their own. */
    boolean inWholeSpeech(int token) {
        var stretch = stretch(token);
        return stretch != null && stretch.whole();
    }

    /** The stretch whose first token this is. */
    @Nullable
    Speech stretchFrom(int token) {
        var stretch = stretch(token);
        return stretch != null && stretch.tokens().first() == token ? stretch : null;
    }

    /** The stretch whose last token this is. */
    @Nullable
    Speech stretchTo(int token) {
        var stretch = stretch(token);
        return stretch != null && stretch.tokens().last() == token ? stretch : null;
    }

    CharRange range(TokenRange range) {
        return new CharRange(
                tokens.get(range.first()).start(), tokens.get(range.last()).end());
    }

    /** The tokens that a range touches, null if it lies between two. */
    @Nullable
    TokenRange touched(CharRange range) {
        int first = InTextOrder.leading(tokens, token -> token.end() <= range.start());
        int end = InTextOrder.leading(tokens, token -> token.start() < range.end());
        return end > first ? new TokenRange(first, end) : null;
    }

    /** Index of a paragraph's first token. */
    int firstToken(int paragraph) {
        return paragraphBounds[2 * paragraph];
    }

    /** Index after a paragraph's last token. */
    int endToken(int paragraph) {
        return paragraphBounds[2 * paragraph + 1];
    }

    /** Index of the first token of the paragraph that holds a token. */
    int paragraphStart(int token) {
        return firstToken(paragraph(token));
    }

    /** Index after the last token of the paragraph that holds a token. */
    int paragraphEnd(int token) {
        return endToken(paragraph(token));
    }
}
