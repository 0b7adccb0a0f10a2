package org.onrecord.extraction.reprocessing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.extraction.AnalysisEnded;

/** The runs over stored versions, with what came of each version. Sets of rows all through, so all of it is SQL. */
@Singleton
public class Reprocessings {

    private final EntityManager database;
    private final Clock clock;

    Reprocessings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a run over some versions, or over all that are stored now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(String id, String pipelineVersion, @Nullable List<String> versionIds) {
        database.createNativeQuery("insert into reprocessing (id, pipeline_version, recorded_at) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, pipelineVersion)
                .setParameter(3, clock.instant())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into reprocessing_version (reprocessing_id, version_id)
                        select ?1, id from article_version where redacted_at is null and (?2 or id = any (?3))""")
                .setParameter(1, id)
                .setParameter(2, versionIds == null)
                .setParameter(3, versionIds == null ? new String[0] : versionIds.toArray(String[]::new))
                .executeUpdate();
    }

    /** Takes the next versions of a run whose analysis is not enqueued yet; the caller enqueues them. */
    @Transactional(Transactional.TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    List<String> takeBatch(String id, int size) {
        return database.createNativeQuery("""
                        update reprocessing_version set queued_at = ?2
                        where reprocessing_id = ?1 and version_id in (
                          select version_id from reprocessing_version
                          where reprocessing_id = ?1 and queued_at is null order by version_id limit ?3 for update)
                        returning version_id""", String.class)
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .setParameter(3, size)
                .getResultList();
    }

    /** Notes what came of a version in every run that waits for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(AnalysisEnded ended) {
        database.createNativeQuery("""
                        update reprocessing_version set outcome = ?2
                        where version_id = ?1 and outcome is null and queued_at is not null""")
                .setParameter(1, ended.versionId())
                .setParameter(2, ended.outcome().name())
                .executeUpdate();
    }

    @Transactional
    Optional<ReprocessingView> find(String id) {
        var rows = database.createNativeQuery("""
                        select pipeline_version, recorded_at, count(version_id), count(queued_at),
                          count(*) filter (where outcome = 'CHANGED'), count(*) filter (where outcome = 'UNCHANGED'),
                          count(*) filter (where outcome = 'FAILED')
                        from reprocessing left join reprocessing_version on reprocessing_id = id
                        where id = ?1 group by id""", Object[].class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> view(id, (Object[]) row));
    }

    private static ReprocessingView view(String id, Object[] row) {
        return ReprocessingView.of(
                id,
                (String) row[0],
                (Instant) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6]);
    }
}
