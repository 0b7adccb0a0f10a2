package org.onrecord.ingest.copies;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.handover.CopyGroup;
import org.onrecord.ingest.handover.CopyGroupOf;

/** Tells the hand-over of an article which copies it belongs to. */
@Singleton
public final class CopyGroupOfArticle implements CopyGroupOf {

    private final Groups groups;

    CopyGroupOfArticle(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Optional<CopyGroup> of(ArticleId article) {
        return groups.groupOf(article.value())
                .flatMap(groups::find)
                .map(group -> new CopyGroup(group.id().toString(), group.origin(), group.agency(), group.why()));
    }
}
