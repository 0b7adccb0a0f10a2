package org.onrecord.ingest.redaction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        one("where key_sha256 = ?1 limit 1", articleKey).ifPresent(redaction -> {
            throw ArticleProblems.redacted(redaction.article().toString());
        });
    }

    Optional<Redaction> find(ArticleId article) {
        return one("where article_id = ?1", article.value());
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

    private Optional<Redaction> one(String where, Object parameter) {
        return database
                .createNativeQuery(SELECT + where, Tuple.class)
                .setParameter(1, parameter)
                .getResultList()
                .stream()
                .map(row -> read((Tuple) row))
                .findFirst();
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
