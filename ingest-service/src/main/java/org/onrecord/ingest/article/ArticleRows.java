package org.onrecord.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code article}. */
@ApplicationScoped
class ArticleRows implements PanacheRepositoryBase<ArticleRow, UUID> {}
