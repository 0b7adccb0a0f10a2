package org.onrecord.ingest.handover;

import java.util.Optional;
import org.onrecord.ingest.article.ArticleId;

/** Tells which copies an article belongs to, for its hand-over. A bean; without one no article is a copy. */
public interface CopyGroupOf {

    /** The group of an article at this moment; empty if it has no copies. Called in a transaction. */
    Optional<CopyGroup> of(ArticleId article);
}
