package org.onrecord.training.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.training.corpus.Annotation.Kind;
import org.onrecord.training.score.Scored.Found;
import org.onrecord.training.score.Scored.Gold;

/** Counts the measures of one article. */
final class ScoreArticle {

    /** Shorter stretches in quotation marks are mostly single terms, not speech. */
    private static final int LEAST_STRETCH = 5;

    private static final Map<Kind, Measure> OF_KIND = Map.of(
            Kind.NAMED, Measure.NAMED_SPEAKER,
            Kind.NOMINAL, Measure.NOMINAL_SPEAKER,
            Kind.PRONOUN, Measure.PRONOUN_SPEAKER);

    private final List<Gold> gold;
    private final List<Found> found;

    /** Gold that is neither asked for nor held against an answer. */
    private final List<Gold> ignored;

    private final Scores scores = new Scores();

    private ScoreArticle(List<Gold> gold, List<Found> found, List<Gold> ignored) {
        this.gold = gold;
        this.found = found;
        this.ignored = ignored;
    }

    static Scores score(ArticleWords words, List<Gold> gold, List<Found> found, boolean speechOnly) {
        var ignored =
                speechOnly ? gold.stream().filter(quote -> !quote.speech()).toList() : List.<Gold>of();
        var asked = gold.stream().filter(quote -> !ignored.contains(quote)).toList();
        var held = found.stream().filter(quote -> {
            var owner = owner(quote, gold);
            return owner == null || !ignored.contains(owner);
        });
        var article = new ScoreArticle(asked, held.toList(), ignored);
        article.contents();
        article.once(Measure.CUE_EXACT, Scored::cue);
        article.once(Measure.SOURCE_EXACT, Scored::source);
        article.speakers();
        words.stretches().stream()
                .filter(stretch -> stretch.cardinality() >= LEAST_STRETCH)
                .forEach(article::stretch);
        return article.scores;
    }

    /** The gold quotation that shares most words with what was found; of several the shortest, of those the first. */
    static @Nullable Gold owner(Found quote, List<Gold> gold) {
        Gold best = null;
        int most = 0;
        for (var candidate : gold) {
            int common = ArticleWords.common(quote.words(), candidate.words());
            boolean shorter = best != null
                    && candidate.words().cardinality() < best.words().cardinality();
            if (common > most || (common > 0 && common == most && shorter)) {
                best = candidate;
                most = common;
            }
        }
        return best;
    }

    private void contents() {
        scores.add(Measure.CONTENT_EXACT, exact(gold, found));
        scores.add(Measure.CONTENT_SOFT, soft(gold, found));
        for (var type : Type.values()) {
            var ofGold = gold.stream().filter(quote -> quote.type() == type).toList();
            var ofFound = found.stream().filter(quote -> quote.type() == type).toList();
            scores.add(Measure.CONTENT_EXACT, type, exact(ofGold, ofFound));
            scores.add(Measure.CONTENT_SOFT, type, soft(ofGold, ofFound));
        }
    }

    private Tally exact(List<Gold> ofGold, List<Found> ofFound) {
        return new Tally(equal(ofFound, gold), ofFound.size(), equal(ofGold, found), ofGold.size());
    }

    /** How many have a partner with the same words, each partner serving once. */
    private static int equal(List<? extends Scored> quotes, List<? extends Scored> partners) {
        var left = new HashMap<BitSet, Integer>();
        partners.forEach(partner -> left.merge(partner.words(), 1, Integer::sum));
        int equal = 0;
        for (var quote : quotes) {
            int of = left.getOrDefault(quote.words(), 0);
            if (of > 0) {
                left.put(quote.words(), of - 1);
                equal++;
            }
        }
        return equal;
    }

    private Tally soft(List<Gold> ofGold, List<Found> ofFound) {
        return new Tally(shares(ofFound, gold), ofFound.size(), shares(ofGold, found), ofGold.size());
    }

    private static double shares(List<? extends Scored> quotes, List<? extends Scored> others) {
        var union = new BitSet();
        others.forEach(other -> union.or(other.words()));
        return quotes.stream()
                .mapToDouble(quote -> (double) ArticleWords.common(quote.words(), union)
                        / quote.words().cardinality())
                .sum();
    }

    private void once(Measure measure, Function<Scored, BitSet> part) {
        var ofGold = distinct(gold, part);
        var ofFound = distinct(found, part);
        var both = new HashSet<>(ofGold);
        both.retainAll(ofFound);
        scores.add(measure, new Tally(both.size(), ofFound.size(), both.size(), ofGold.size()));
    }

    private static Set<BitSet> distinct(List<? extends Scored> quotes, Function<Scored, BitSet> part) {
        var distinct = new HashSet<BitSet>();
        quotes.stream().map(part).filter(words -> !words.isEmpty()).forEach(distinct::add);
        return distinct;
    }

    private void speakers() {
        // By identity: the same words may be annotated twice, and each asks for a partner of its own.
        var partners = new IdentityHashMap<Gold, List<Found>>();
        for (var quote : found) {
            var owner = owner(quote, gold);
            double right = 0;
            if (owner != null && quote.agrees(owner)) {
                partners.computeIfAbsent(owner, o -> new ArrayList<>()).add(quote);
                right = owner.hasSpeakerOf(quote) ? 1 : 0;
            }
            endToEnd(quote.type(), new Tally(right, 1, 0, 0));
        }
        for (var quote : gold) {
            var answer = mostCommon(quote.words(), partners.getOrDefault(quote, List.of()));
            double right = quote.hasSpeakerOf(answer) ? 1 : 0;
            endToEnd(quote.type(), new Tally(0, 0, right, 1));
            var ofKind = OF_KIND.get(quote.kind());
            if (answer != null && ofKind != null) {
                scores.add(ofKind, new Tally(0, 0, right, 1));
            }
        }
    }

    private void endToEnd(Type type, Tally tally) {
        scores.add(Measure.END_TO_END, tally);
        scores.add(Measure.END_TO_END, type, tally);
    }

    private static <T extends Scored> @Nullable T mostCommon(BitSet words, List<T> quotes) {
        T best = null;
        int most = 0;
        for (var quote : quotes) {
            int common = ArticleWords.common(words, quote.words());
            if (common > most) {
                best = quote;
                most = common;
            }
        }
        return best;
    }

    /** The quotation that holds most of a stretch, and at least half. */
    private static <T extends Scored> @Nullable T holder(BitSet stretch, List<T> quotes) {
        var most = mostCommon(stretch, quotes);
        return most != null && 2 * ArticleWords.common(stretch, most.words()) >= stretch.cardinality() ? most : null;
    }

    private void stretch(BitSet stretch) {
        if (holder(stretch, ignored) != null) {
            return;
        }
        var asked = holder(stretch, gold);
        var answer = holder(stretch, found);
        double both = asked != null && answer != null ? 1 : 0;
        scores.add(Measure.STRETCH, new Tally(both, answer == null ? 0 : 1, both, asked == null ? 0 : 1));
        double said = answer != null && answer.head() >= 0 ? 1 : 0;
        if (asked == null || !asked.hasSource()) {
            scores.add(Measure.STRETCH_SPEAKER, new Tally(0, said, 0, 0));
            return;
        }
        double right = asked.hasSpeakerOf(answer) ? 1 : 0;
        scores.add(Measure.STRETCH_SPEAKER, new Tally(right, said, right, 1));
        if (!asked.names().isEmpty()) {
            scores.add(Measure.STRETCH_NAME, new Tally(0, 0, asked.hasNameOf(answer) ? 1 : 0, 1));
        }
    }
}
