package org.onrecord.ingest.redaction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.ArticleProblems;

/** The log of redactions. Entries are added, never changed and never removed. */
@Singleton
public class Redactions {

    private static final String SELECT = "select number, article_id, key_sha256, reason, basis, at from redaction ";

    private final EntityManager database;

    Redactions(EntityManager database) {
        this.database = database;
    }

    /**
     * An article that was erased is not taken in again.
     *
     * @throws org.onrecord.platform.problem.ProblemException redacted (451)
     */
    public void refuseErased(String articleKey) {
        var article = erased(List.of(articleKey)).get(articleKey);
        if (article != null) {
            throw ArticleProblems.redacted(article.toString());
        }
    }

    /** Of several article keys those that were erased, with the article each belonged to. */
    public Map<String, ArticleId> erased(List<String> articleKeys) {
        return query("where key_sha256 = any(?1)", articleKeys.toArray(String[]::new))
                .collect(Collectors.toMap(Redaction::articleKey, Redaction::article, (first, next) -> first));
    }

    Optional<Redaction> find(ArticleId article) {
        return query("where article_id = ?1", article.value()).findFirst();
    }

    List<Redaction> list(long after, int most) {
        return database
                .createNativeQuery(SELECT + "where number > ?1 order by number limit ?2", Tuple.class)
                .setParameter(1, after)
                .setParameter(2, most)
                .getResultList()
                .stream()
                .map(row -> read((Tuple) row))
                .toList();
    }

    /** @return whether it was added; not if the article has an entry */
    boolean add(ArticleId article, String articleKey, String reason, Basis basis, Instant at) {
        return database.createNativeQuery("""
                                insert into redaction (article_id, key_sha256, reason, basis, at) values (?1, ?2, ?3, ?4, ?5)
                                on conflict (article_id) do nothing""")
                        .setParameter(1, article.value())
                        .setParameter(2, articleKey)
                        .setParameter(3, reason)
                        .setParameter(4, basis.name())
                        .setParameter(5, at)
                        .executeUpdate()
                == 1;
    }

    private Stream<Redaction> query(String where, Object parameter) {
        List<?> rows = database.createNativeQuery(SELECT + where, Tuple.class)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(row -> read((Tuple) row));
    }

    private static Redaction read(Tuple row) {
        return new Redaction(
                row.get(0, Long.class),
                new ArticleId(row.get(1, UUID.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                Basis.valueOf(row.get(4, String.class)),
                row.get(5, Instant.class));
    }
}
