package org.onrecord.ingest.copies;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.Article;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.Articles;
import org.onrecord.ingest.article.CopyGroupView;
import org.onrecord.platform.page.Cursor;
import org.onrecord.platform.page.Page;

/** Reads an article's copies, each compared anew with the article that was asked for. */
@Singleton
final class ReadCopies {

    private static final UUID START = new UUID(0, 0);

    private final Articles articles;
    private final Sketches sketches;
    private final CopiesConfig limits;

    ReadCopies(Articles articles, Sketches sketches, CopiesConfig limits) {
        this.articles = articles;
        this.sketches = sketches;
        this.limits = limits;
    }

    /** @throws org.onrecord.platform.problem.ProblemException bad-cursor (400) */
    Optional<CopiesView> of(ArticleId id, @Nullable String cursor, int limit) {
        var after = place(cursor);
        return articles.find(id).map(article -> view(article, after, limit));
    }

    private CopiesView view(Article article, UUID after, int limit) {
        var asked = sketches.find(article.id().value()).orElse(null);
        var group = article.copyGroup();
        Page<CopyView> page = asked == null || group == null
                ? new Page<>(List.of(), null)
                : Page.of(
                                sketches.ofGroup(group.id(), article.id().value(), after, limit + 1),
                                limit,
                                found -> Cursor.encode(found.articleId().toString()))
                        .map(found -> copy(asked.sketch(), found));
        return new CopiesView(
                article.id().toString(),
                state(article, asked),
                WireCreditView.of(article),
                CopyGroupView.of(group),
                page.items(),
                page.next());
    }

    private CopyView copy(Sketch asked, Sketches.Found found) {
        var likeness = Likeness.of(asked, found.sketch(), limits);
        var compared = new CopyView.Compared(
                likeness.map(Likeness::kind).orElse(CopyKind.INDIRECT),
                likeness.map(Likeness::similarity).orElseGet(() -> Likeness.common(asked, found.sketch())),
                found.sketch().words());
        var article = articles.find(new ArticleId(found.articleId()))
                .orElseThrow(() -> new IllegalStateException("A sketch is always of an article"));
        return CopyView.of(article, compared);
    }

    private CopiesView.State state(Article article, Sketches.@Nullable Found asked) {
        if (asked != null && asked.versionId().equals(article.latest().id().value())) {
            return CopiesView.State.COMPARED;
        }
        return Sketch.of(article.latest().text(), limits.maxWords()).isLongEnough(limits.minWords())
                ? CopiesView.State.WAITING
                : CopiesView.State.TOO_SHORT;
    }

    private static UUID place(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        return ArticleId.read(Cursor.decode(cursor, 1).get(0))
                .orElseThrow(Cursor::bad)
                .value();
    }
}
