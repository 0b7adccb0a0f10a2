package org.onrecord.ingest.recheck;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.platform.database.StoredJson;
import org.onrecord.platform.problem.Problem;

/** The table {@code recheck}. */
@Singleton
class Rechecks {

    private final EntityManager database;
    private final StoredJson json;

    Rechecks(EntityManager database, StoredJson json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    Optional<Recheck> find(ArticleId article) {
        return rows(
                        "select unchanged, failures, checked_at, outcome, problem::text, next_at from recheck where article_id = :article",
                        article)
                .map(this::recheck)
                .findFirst();
    }

    /** Begins to follow an article, anew if it was followed before. */
    @Transactional
    void keep(ArticleId article, Recheck recheck) {
        database.createNativeQuery("""
                        insert into recheck (article_id, unchanged, failures, checked_at, outcome, problem, next_at)
                        values (:article, :unchanged, :failures, :checked, :outcome, :problem ::jsonb, :next)
                        on conflict (article_id) do update set unchanged = excluded.unchanged, failures = excluded.failures,
                            checked_at = excluded.checked_at, outcome = excluded.outcome, problem = excluded.problem,
                            next_at = excluded.next_at""")
                .setParameter("article", article.value())
                .setParameter("unchanged", recheck.unchanged())
                .setParameter("failures", recheck.failures())
                .setParameter("checked", recheck.checkedAt())
                .setParameter(
                        "outcome",
                        recheck.outcome() == null ? null : recheck.outcome().name())
                .setParameter("problem", write(recheck.problem()))
                .setParameter("next", recheck.nextAt())
                .executeUpdate();
    }

    /**
     * Takes articles that are due, the longest due first, so that no other process takes them until the given time.
     *
     * @param until when they are due again if nothing becomes of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ArticleId> takeDue(Instant now, Instant until, int most) {
        List<?> taken = database.createNativeQuery("""
                        update recheck set next_at = :until where article_id in (
                            select article_id from recheck where next_at <= :now order by next_at limit :most
                            for update skip locked)
                        returning article_id""", UUID.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("most", most)
                .getResultList();
        return taken.stream().map(id -> new ArticleId((UUID) id)).toList();
    }

    private Stream<Tuple> rows(String sql, ArticleId article) {
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("article", article.value())
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private Recheck recheck(Tuple row) {
        var outcome = row.get(3, String.class);
        return new Recheck(
                row.get(0, Integer.class),
                row.get(1, Integer.class),
                row.get(2, Instant.class),
                outcome == null ? null : Recheck.Outcome.valueOf(outcome),
                problem(row.get(4, String.class)),
                row.get(5, Instant.class));
    }

    private @Nullable Problem problem(@Nullable String text) {
        return text == null ? null : json.read(text, Problem.class);
    }

    private @Nullable String write(@Nullable Problem problem) {
        return problem == null ? null : json.text(problem);
    }
}
