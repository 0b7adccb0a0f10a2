package org.onrecord.training.score;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.training.corpus.AnnotatedText;

/**
 * Whether one answer is right, by itself.
 *
 * @param met whether people found a quotation there that agrees with it, half of the shorter one's words being common
 * @param speaker whether that quotation's speaker is this one's
 */
public record Judgement(boolean met, boolean speaker) {

    /** What {@link Measure#END_TO_END} counts for precision, answer by answer; one without words meets nothing. */
    public static List<Judgement> of(List<Answer> answers, AnnotatedText article) {
        var words = new ArticleWords(article.text());
        var gold = Scored.gold(article, words);
        var judgements = new ArrayList<Judgement>();
        for (var answer : answers) {
            var found = Scored.Found.of(answer, words);
            var owner = ScoreArticle.owner(found, gold);
            boolean met = owner != null && found.agrees(owner);
            judgements.add(new Judgement(met, owner != null && met && owner.hasSpeakerOf(found)));
        }
        return judgements;
    }
}
