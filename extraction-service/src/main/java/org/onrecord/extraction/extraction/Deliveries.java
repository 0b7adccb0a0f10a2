package org.onrecord.extraction.extraction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Which extraction of a version the timeline has taken. */
@Singleton
public class Deliveries {

    private final EntityManager database;
    private final Clock clock;

    Deliveries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that the timeline has this extraction or a newer one. */
    @Transactional
    public void record(String versionId, long sequence) {
        database.createNativeQuery("""
                        insert into delivery (version_id, sequence, delivered_at) values (?1, ?2, ?3)
                        on conflict (version_id) do update
                          set sequence = excluded.sequence, delivered_at = excluded.delivered_at
                          where delivery.sequence < excluded.sequence""")
                .setParameter(1, versionId)
                .setParameter(2, sequence)
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    boolean has(String versionId, long sequence) {
        return (Boolean) database.createNativeQuery(
                        "select exists (select 1 from delivery where version_id = ?1 and sequence >= ?2)",
                        Boolean.class)
                .setParameter(1, versionId)
                .setParameter(2, sequence)
                .getSingleResult();
    }
}
