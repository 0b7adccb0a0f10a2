package org.onrecord.training.score;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.training.corpus.AnnotatedText;
import org.onrecord.training.corpus.Annotation;
import org.onrecord.training.corpus.Annotation.Kind;

/** A quotation of either side, as the words that it touches. */
sealed interface Scored {

    /** The words of its content; never empty. */
    BitSet words();

    Type type();

    BitSet cue();

    /** The words for its source; empty if it has none. */
    BitSet source();

    /** Whether it and another have half of the shorter one's words in common. */
    default boolean agrees(Scored other) {
        int shorter = Math.min(words().cardinality(), other.words().cardinality());
        return 2 * ArticleWords.common(words(), other.words()) >= shorter;
    }

    /** Those that people found in an article; what touches no word is none. */
    static List<Gold> gold(AnnotatedText article, ArticleWords words) {
        return article.annotations().stream()
                .map(annotation -> Gold.of(annotation, words))
                .filter(quote -> !quote.words().isEmpty())
                .toList();
    }

    /**
     * One that people found.
     *
     * @param core words of which one must be met to have met the source
     * @param names of the source; empty where nobody knows
     */
    record Gold(
            BitSet words,
            Type type,
            BitSet cue,
            BitSet source,
            BitSet core,
            Kind kind,
            List<SpeakerName> names,
            boolean speech)
            implements Scored {

        static Gold of(Annotation annotation, ArticleWords article) {
            var words = article.of(annotation.content());
            var source = annotation.source();
            return new Gold(
                    words,
                    article.type(words),
                    article.of(annotation.cue()),
                    article.of(source.pieces()),
                    article.of(source.core()),
                    source.kind(),
                    source.names().stream().map(SpeakerName::of).toList(),
                    annotation.speech());
        }

        boolean hasSource() {
            return kind != Kind.NONE;
        }

        /** Whether the answer has the right speaker; where gold has none, the answer must have none. */
        boolean hasSpeakerOf(@Nullable Found answer) {
            if (answer == null) {
                return false;
            }
            if (!hasSource()) {
                return answer.head() < 0;
            }
            return (answer.head() >= 0 && core.get(answer.head())) || hasNameOf(answer);
        }

        boolean hasNameOf(@Nullable Found answer) {
            return answer != null && answer.name().isOneOf(names);
        }
    }

    /**
     * One that was found.
     *
     * @param head number of the word that stands for its source, -1 if it has none
     * @param name of its source; without words where nobody knows
     */
    record Found(BitSet words, Type type, BitSet cue, BitSet source, int head, SpeakerName name) implements Scored {

        static Found of(Answer answer, ArticleWords article) {
            var words = article.of(answer.content());
            var mention = answer.mention();
            return new Found(
                    words,
                    article.type(words),
                    article.of(answer.cue()),
                    article.of(mention == null ? List.of() : List.of(mention)),
                    mention == null ? -1 : HeadWord.of(mention, article),
                    SpeakerName.of(answer.name() == null ? "" : answer.name()));
        }
    }
}
