package org.onrecord.extraction.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.WordKinds;
import org.onrecord.extraction.lexicon.WordClasses;
import org.onrecord.extraction.lexicon.WordClasses.WordClass;
import org.onrecord.extraction.lexicon.WordTable;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.QuotedStretch;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** The tokens of a text with the word classes that a shallow reading of its grammar needs. */
final class Words {

    private static final WordClasses CLASSES = WordClasses.load();
    private static final WordTable IRREGULAR = WordTable.load("irregular-verbs");
    private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains", "are", "were", "'s", "’s");

    /** Words that the class lists have as something else, but that never carry on a noun phrase. */
    private static final Set<String> LIGHT = Set.of("not", "n't", "than", "etc", "per", "ago", "both", "each");

    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final String[] keys;
    private final int[] kinds;
    private final int[] sentenceOf;
    private final int[] quoteOf;

    Words(AnalysedText text) {
        this.tokens = text.get(Token.LAYER);
        this.sentences = text.get(Sentence.LAYER);
        this.keys = new String[tokens.size()];
        this.kinds = new int[keys.length];
        this.sentenceOf = new int[keys.length];
        this.quoteOf = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = tokens.get(i).text().replace('’', '\'').toLowerCase(Locale.ROOT);
            kinds[i] = CLASSES.of(keys[i]);
            quoteOf[i] = -1;
        }
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
                sentenceOf[i] = s;
            }
        }
        markQuotes(text.get(QuotedStretch.LAYER));
    }

    private void markQuotes(List<QuotedStretch> stretches) {
        int token = 0;
        for (int q = 0; q < stretches.size(); q++) {
            var outer = stretches.get(q).outer();
            if (stretches.get(q).depth() > 0) {
                continue;
            }
            while (token < keys.length && tokens.get(token).start() < outer.start()) {
                token++;
            }
            while (token < keys.length && tokens.get(token).end() <= outer.end()) {
                quoteOf[token++] = q;
            }
        }
    }

    int size() {
        return keys.length;
    }

    String key(int i) {
        return i >= 0 && i < keys.length ? keys[i] : "";
    }

    CharRange range(int first, int end) {
        return new CharRange(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    int start(int i) {
        return tokens.get(i).start();
    }

    /** Index of the token that holds a UTF-16 index, or else of the first one after it. */
    int tokenAt(int unit) {
        return InTextOrder.leading(tokens, token -> token.end() <= unit);
    }

    int sentence(int i) {
        return sentenceOf[i];
    }

    Sentence sentenceAt(int index) {
        return sentences.get(index);
    }

    /** Index of the outermost stretch in quotation marks that holds a token, -1 if none does. */
    int quote(int i) {
        return quoteOf[i];
    }

    boolean sameSentence(int a, int b) {
        return a >= 0 && b >= 0 && a < keys.length && b < keys.length && sentenceOf[a] == sentenceOf[b];
    }

    private boolean is(WordClass kind, int i) {
        return i >= 0 && i < kinds.length && (kinds[i] & WordClasses.flag(kind)) != 0;
    }

    boolean isWord(int i) {
        return i >= 0 && i < keys.length && Character.isLetterOrDigit(keys[i].charAt(0));
    }

    boolean capital(int i) {
        return i >= 0
                && i < keys.length
                && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    boolean possessive(int i) {
        return key(i).equals("'s") || (key(i).equals("'") && key(i - 1).endsWith("s"));
    }

    /** The class list has the "'s" of "the company's chairman" as an auxiliary too. */
    boolean auxiliary(int i) {
        return is(WordClass.AUXILIARY, i) && !key(i).equals("'s");
    }

    boolean copula(int i) {
        return COPULAS.contains(key(i));
    }

    /** Whether the token can be a finite verb or participle. */
    boolean verb(int i) {
        if (auxiliary(i)) {
            return true;
        }
        if (!isWord(i) || (capital(i) && i > sentences.get(sentenceOf[i]).firstToken())) {
            return false;
        }
        var key = keys[i];
        return is(WordClass.VERB, i)
                || IRREGULAR.has(key)
                || (key.length() > 4 && key.endsWith("ed") && key.indexOf('-') < 0)
                || thirdPerson(key);
    }

    /** "insists": the base form is most often a verb. */
    private static boolean thirdPerson(String key) {
        return key.endsWith("s")
                && key.length() > 3
                && WordKinds.parts(key.substring(0, key.length() - 1)).startsWith("v");
    }

    boolean adverb(int i) {
        return is(WordClass.ADVERB, i) || (isWord(i) && !capital(i) && keys[i].length() > 4 && keys[i].endsWith("ly"));
    }

    boolean preposition(int i) {
        return is(WordClass.PREPOSITION, i);
    }

    boolean conjunction(int i) {
        return is(WordClass.CONJUNCTION, i);
    }

    boolean subordinator(int i) {
        return is(WordClass.SUBORDINATOR, i);
    }

    boolean pronoun(int i) {
        return is(WordClass.PRONOUN, i);
    }

    boolean determiner(int i) {
        return is(WordClass.DETERMINER, i);
    }

    boolean number(int i) {
        return isWord(i) && Character.isDigit(keys[i].charAt(0));
    }

    boolean noun(int i) {
        if (!isWord(i) || number(i) || closed(i)) {
            return false;
        }
        var base = WordKinds.singular(keys[i]);
        var parts = WordKinds.parts(base);
        int rare = parts.indexOf('-');
        int at = parts.indexOf('n');
        boolean listed = at >= 0 && (rare < 0 || at < rare);
        boolean compound = keys[i].indexOf('-') > 0 && !keys[i].endsWith("-old");
        return listed || compound || PersonKinds.has(base) || (parts.isEmpty() && !adverb(i) && !verb(i));
    }

    boolean adjective(int i) {
        if (!isWord(i) || closed(i)) {
            return false;
        }
        var parts = WordKinds.parts(keys[i]);
        return is(WordClass.ADJECTIVE, i)
                || parts.indexOf('a') >= 0
                || keys[i].indexOf('-') > 0
                || WordKinds.nationality(keys[i]);
    }

    private boolean closed(int i) {
        return LIGHT.contains(keys[i])
                || auxiliary(i)
                || preposition(i)
                || conjunction(i)
                || subordinator(i)
                || pronoun(i)
                || determiner(i);
    }
}
