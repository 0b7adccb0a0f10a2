package org.onrecord.timeline.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.onrecord.timeline.article.ArticleStates;
import org.onrecord.timeline.entry.AssembleEntries;
import org.onrecord.timeline.intake.ArticleIntake.Outcome;
import org.onrecord.timeline.redaction.EraseArticle;

/** Takes in what ingest-service says of an article beside its versions, and has its entries stand accordingly. */
@Singleton
public class ReceiveArticle {

    private final IntakeTurn turn;
    private final ArticleStates states;
    private final AssembleEntries assembleEntries;
    private final EraseArticle eraseArticle;

    ReceiveArticle(IntakeTurn turn, ArticleStates states, AssembleEntries assembleEntries, EraseArticle eraseArticle) {
        this.turn = turn;
        this.states = states;
        this.assembleEntries = assembleEntries;
        this.eraseArticle = eraseArticle;
    }

    /**
     * Takes a state in. A redaction is applied whatever its sequence, and as often as it comes: nothing undoes it, and a
     * restore may have brought the article back.
     */
    @Transactional
    public ArticleIntake receive(String articleId, ReceivedArticle received) {
        var at = turn.await();
        if (received.redacted()) {
            states.redact(articleId, received.sequence(), received.redactionAt(at), at);
            eraseArticle.erase(articleId, at);
            return new ArticleIntake(articleId, Outcome.ERASED, 0);
        }
        var known = states.find(articleId);
        if (states.isRedacted(articleId)
                || known.filter(before -> before.sequence() >= received.sequence())
                        .isPresent()) {
            return new ArticleIntake(articleId, Outcome.KNOWN, 0);
        }
        states.put(received.state(articleId), at);
        return new ArticleIntake(articleId, Outcome.APPLIED, assembleEntries.reassess(articleId, at));
    }
}
