package org.onrecord.extraction.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/**
 * The tokens of a text with what their letters say: key for the lexicons, capital or not, whether the capital means
 * anything there (it does not at the beginning of a sentence or in a headline), and how the text writes the word elsewhere.
 */
final class TextWords {

    private static final Pattern INNER_CAPITAL =
            Pattern.compile("(?:(?:al|el|as|ar|ad|an|ash|at|az|ul|d|l|dell|de|bin)[-'’]|[a-z]{1,2})\\p{Lu}.*");

    private static final int FEW_SENTENCES = 3;
    private static final int DATELINE_WORDS = 14;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private final AnalysedText text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final String[] keys;
    private final boolean[] capital;
    private final boolean[] unsure;
    private final int[] sentenceOf;
    private final boolean[] headings;
    private final int datelineEnd;
    private final Set<String> lowerSeen = new HashSet<>();
    private final Set<String> capitalSeen = new HashSet<>();

    TextWords(AnalysedText text) {
        this.text = text;
        this.tokens = text.get(Token.LAYER);
        this.sentences = text.get(Sentence.LAYER);
        int n = tokens.size();
        keys = new String[n];
        capital = new boolean[n];
        unsure = new boolean[n];
        sentenceOf = new int[n];
        headings = new boolean[sentences.size()];
        for (int i = 0; i < n; i++) {
            var word = tokens.get(i).text();
            keys[i] = WordTable.key(word);
            capital[i] = Character.isUpperCase(word.codePointAt(0))
                    || INNER_CAPITAL.matcher(word).matches();
        }
        datelineEnd = findDateline();
        for (int s = 0; s < sentences.size(); s++) {
            Arrays.fill(
                    sentenceOf, sentences.get(s).firstToken(), sentences.get(s).endToken(), s);
            headings[s] = isHeading(s);
            markUnsure(sentences.get(s), headings[s]);
        }
        for (int i = 0; i < n; i++) {
            if (isWord(i) && !unsure[i]) {
                (capital[i] ? capitalSeen : lowerSeen).add(keys[i]);
            }
        }
    }

    private void markUnsure(Sentence sentence, boolean heading) {
        boolean start = true;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (isWord(i)) {
                unsure[i] = start || heading;
                start = false;
            } else if (!Character.isDigit(tokens.get(i).text().codePointAt(0))
                    && opens(tokens.get(i).text())) {
                start = true;
            }
        }
    }

    private static boolean opens(String mark) {
        return "“‘\"«„:•–—-(*".contains(mark.substring(0, 1)) && !"-".equals(mark) && !"(".equals(mark);
    }

    /**
     * The token after the dateline ("LIMA, May 3 (Reuters) -"), 0 if the text begins with none: capitals before a dash or
     * colon among the first words of the text.
     */
    private int findDateline() {
        int limit = Math.min(keys.length, DATELINE_WORDS);
        if (limit == 0 || !allCapitals(0)) {
            return 0;
        }
        for (int i = 1; i < limit; i++) {
            if (DASHES.contains(keys[i]) || (":".equals(keys[i]) && i < 4)) {
                return i + 1;
            }
        }
        return ",".equals(key(1)) || ",".equals(key(2)) ? 1 : 0;
    }

    boolean dateline(int i) {
        return i < datelineEnd;
    }

    int datelineEnd() {
        return datelineEnd;
    }

    /** Whether nearly all longer words have capitals and no full stop ends it, or it opens the text by itself: a headline. */
    private boolean isHeading(int index) {
        var sentence = sentences.get(index);
        int longWords = 0;
        int capitals = 0;
        boolean shouted = true;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (isWord(i) && keys[i].length() > 3) {
                longWords++;
                capitals += capital[i] ? 1 : 0;
                shouted &= allCapitals(i);
            }
        }
        var last = tokens.get(sentence.endToken() - 1).text();
        boolean stopped =
                ".".equals(last) || "?".equals(last) || "!".equals(last) || "”".equals(last) || "\"".equals(last);
        boolean alone = index == 0
                && sentences.size() > FEW_SENTENCES
                && longWords > 4
                && capitals * 10 >= longWords * 9
                && paragraph(index + 1) != sentence.paragraph();
        return longWords >= 4 && capitals * 10 >= longWords * 8 && (!stopped || shouted || alone);
    }

    private int paragraph(int sentence) {
        return sentence < 0 || sentence >= sentences.size()
                ? -1
                : sentences.get(sentence).paragraph();
    }

    AnalysedText text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    int sentenceOf(int i) {
        return i < 0 || i >= sentenceOf.length ? -1 : sentenceOf[i];
    }

    /** Whether a token stands in a headline. */
    boolean heading(int i) {
        int sentence = sentenceOf(i);
        return sentence >= 0 && headings[sentence];
    }

    int size() {
        return keys.length;
    }

    /** Index of the token that holds a UTF-16 index, or else of the first one after it. */
    int tokenAt(int unit) {
        return InTextOrder.leading(tokens, token -> token.end() <= unit);
    }

    String key(int i) {
        return i >= 0 && i < keys.length ? keys[i] : "";
    }

    String word(int i) {
        return i >= 0 && i < keys.length ? tokens.get(i).text() : "";
    }

    CharRange range(int first, int end) {
        return new CharRange(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** The keys of several tokens, joined by single spaces. */
    String keys(int first, int end) {
        if (end == first + 1) {
            return keys[first];
        }
        var joined = new StringBuilder();
        for (int i = first; i < end; i++) {
            joined.append(i > first ? " " : "").append(keys[i]);
        }
        return joined.toString();
    }

    boolean isWord(int i) {
        return i >= 0
                && i < keys.length
                && Character.isLetter(tokens.get(i).text().codePointAt(0));
    }

    boolean capital(int i) {
        return i >= 0 && i < capital.length && capital[i];
    }

    /** Whether a capital means nothing there: first word of a sentence or quotation, or a headline. */
    boolean unsure(int i) {
        return unsure[i];
    }

    boolean allCapitals(int i) {
        var word = word(i);
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && word.chars().filter(Character::isUpperCase).count() > 1;
    }

    boolean initial(int i) {
        var word = word(i);
        return !word.isEmpty()
                && word.length() <= 2
                && Character.isUpperCase(word.charAt(0))
                && (word.length() == 1 || word.charAt(1) == '.');
    }

    boolean seenCapital(String key) {
        return capitalSeen.contains(key);
    }

    boolean seenLower(String key) {
        return lowerSeen.contains(key);
    }

    /** Whether nothing but one stretch of blanks lies between two tokens, or nothing at all. */
    boolean adjacent(int left, int right) {
        if (left < 0 || right >= keys.length) {
            return false;
        }
        int from = tokens.get(left).end();
        int to = tokens.get(right).start();
        var between = text.text().substring(from, to);
        return between.length() <= 2 && between.isBlank() && between.indexOf('\n') < 0;
    }

    boolean possessive(int i) {
        var word = word(i);
        return "'s".equals(word)
                || "’s".equals(word)
                || "'".equals(word)
                || "’".equals(word)
                || "'S".equals(word)
                || "’S".equals(word);
    }
}
