package org.onrecord.training.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.citation.CharRange;
import org.onrecord.training.corpus.AnnotatedText;
import org.onrecord.training.score.Scored.Found;

/** Scores the answers for a set of articles; an article without answers counts as one in which nothing was found. */
public final class ScoreQuotations {

    private final Protocol protocol;

    public ScoreQuotations(Protocol protocol) {
        this.protocol = protocol;
    }

    /** @param answers by the article's id */
    public Scores score(List<AnnotatedText> articles, Map<String, List<Answer>> answers) {
        var scores = new Scores();
        for (var article : articles) {
            scores.add(score(article, answers.getOrDefault(article.id(), List.of())));
        }
        return scores;
    }

    private Scores score(AnnotatedText article, List<Answer> answers) {
        var words = new ArticleWords(article.text());
        var gold = Scored.gold(article, words);
        var found = (protocol.join() ? join(answers, article) : answers)
                .stream()
                        .map(answer -> Found.of(answer, words))
                        .filter(quote -> !quote.words().isEmpty())
                        .toList();
        return ScoreArticle.score(words, gold, found, protocol.speechOnly());
    }

    private static List<Answer> join(List<Answer> answers, AnnotatedText article) {
        var joined = new ArrayList<Answer>();
        for (var answer : answers.stream().sorted(ScoreQuotations::compare).toList()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && follows(last, answer, article)) {
                var content = new ArrayList<>(last.content());
                content.addAll(answer.content());
                joined.set(joined.size() - 1, new Answer(content, last.cue(), last.mention(), last.name()));
            } else {
                joined.add(answer);
            }
        }
        return joined;
    }

    private static boolean follows(Answer last, Answer next, AnnotatedText article) {
        if (next.mention() == null || !next.mention().equals(last.mention())) {
            return false;
        }
        int from = last.content().get(last.content().size() - 1).end();
        int to = next.content().get(0).start();
        var text = article.text();
        return from >= to
                || new CharRange(text.toCharIndex(from), text.toCharIndex(to))
                                .in(text.text())
                                .indexOf('\n')
                        < 0;
    }

    /** Piece by piece; what is the beginning of another comes first. */
    private static int compare(Answer one, Answer other) {
        int shorter = Math.min(one.content().size(), other.content().size());
        for (int i = 0; i < shorter; i++) {
            int order = one.content().get(i).compareTo(other.content().get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.content().size(), other.content().size());
    }
}
