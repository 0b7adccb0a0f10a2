package org.onrecord.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which articles their publishers withdrew. Rows are added and never changed. */
@ApplicationScoped
public class Retractions {

    private final RetractionRows rows;
    private final Clock clock;

    Retractions(RetractionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The one that counts; empty if the article stands. */
    public Optional<Retraction> find(ArticleId article) {
        return Optional.ofNullable(find(List.of(article.value())).get(article.value()));
    }

    public void add(ArticleId article, Retraction retraction) {
        rows.persistAndFlush(new RetractionRow(article, retraction, clock.instant()));
    }

    Map<UUID, Retraction> find(List<UUID> articles) {
        return rows
                .list(
                        "from RetractionRow r where r.articleId in ?1"
                                + " and r.number = (select max(s.number) from RetractionRow s where s.articleId = r.articleId)",
                        articles)
                .stream()
                .collect(Collectors.toMap(row -> row.articleId, RetractionRow::retraction));
    }

    @ApplicationScoped
    static class RetractionRows implements PanacheRepositoryBase<RetractionRow, UUID> {}
}
