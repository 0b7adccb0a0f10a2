package org.onrecord.ingest.retraction;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.onrecord.ingest.article.ArticleId;

/**
 * What the machine may conclude from what it fetched. It retracts an article that stands, and never changes a retraction
 * that is there.
 */
@Singleton
public class RecogniseWithdrawal {

    /** The reason that stands in a retraction by a page's answer. */
    static final String GONE = "The page answers 410 Gone";

    /** The reason that stands in a retraction by a notice. */
    static final String SAYS_SO = "The publisher says that it was withdrawn";

    private final RetractArticle retractArticle;
    private final ReadWithdrawalNotice readNotice = new ReadWithdrawalNotice();

    RecogniseWithdrawal(RetractArticle retractArticle) {
        this.retractArticle = retractArticle;
    }

    /** The page of an article answered 410. Joins the transaction that runs, or is one. */
    public void gone(ArticleId article, Instant at) {
        retractArticle.retractOnce(article, new RetractArticle.Wanted(GONE, null, at));
    }

    /** The publisher's notice in a cleaned text; empty if the text says nothing of its withdrawal. */
    public Optional<WithdrawalNotice> noticeIn(String text) {
        return readNotice.in(text);
    }

    /** The text of an article, or what stands in its place, says that it was withdrawn. Joins the transaction that runs. */
    public void withdrawn(ArticleId article, WithdrawalNotice notice, Instant at) {
        var words = notice.words();
        var cut = words.substring(0, Math.min(words.length(), NewRetraction.LONGEST_NOTICE));
        retractArticle.retractOnce(article, new RetractArticle.Wanted(SAYS_SO, cut, at));
    }
}
