package org.onrecord.ingest.fetch.host;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Optional;

/** The robots.txt files that were read, in the table {@code fetch_robots}, until they expire. */
@Singleton
final class RobotsFiles {

    private final EntityManager database;
    private final HostConfig config;

    RobotsFiles(EntityManager database, HostConfig config) {
        this.database = database;
        this.config = config;
    }

    Optional<RobotsFile> find(String site) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select state, content from fetch_robots where site = :site and expires_at > clock_timestamp()",
                                Tuple.class)
                        .setParameter("site", site)
                        .getResultStream()
                        .findFirst()
                        .map(row -> file((Tuple) row)));
    }

    /** Keeps a file, and drops those that have expired, so that the table does not outgrow the hosts in use. */
    void keep(String site, RobotsFile file) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("""
                            delete from fetch_robots where site in (select site from fetch_robots
                            where expires_at < clock_timestamp() limit 1000 for update skip locked)""").executeUpdate();
            database.createNativeQuery("""
                            insert into fetch_robots (site, state, content, expires_at)
                            values (:site, :state, :content, clock_timestamp() + :time * interval '1 ms')
                            on conflict (site) do update
                            set state = excluded.state, content = excluded.content, expires_at = excluded.expires_at""")
                    .setParameter("site", site)
                    .setParameter("state", file.state().name())
                    .setParameter("content", file.content())
                    .setParameter("time", retention(file).toMillis())
                    .executeUpdate();
        });
    }

    private Duration retention(RobotsFile file) {
        return file.state() == RobotsFile.State.UNREACHABLE ? config.robotsRetry() : config.robotsRetention();
    }

    private static RobotsFile file(Tuple row) {
        return new RobotsFile(RobotsFile.State.valueOf(row.get(0, String.class)), row.get(1, byte[].class));
    }
}
