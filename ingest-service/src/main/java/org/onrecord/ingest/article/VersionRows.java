package org.onrecord.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code article_version}. */
@ApplicationScoped
class VersionRows implements PanacheRepositoryBase<VersionRow, UUID> {

    Optional<VersionRow> latest(UUID articleId) {
        return find("articleId = ?1 order by number desc", articleId).firstResultOptional();
    }

    List<VersionRow> latest(List<UUID> articleIds) {
        return list(
                "from VersionRow v where v.articleId in ?1"
                        + " and v.number = (select max(w.number) from VersionRow w where w.articleId = v.articleId)",
                articleIds);
    }
}
