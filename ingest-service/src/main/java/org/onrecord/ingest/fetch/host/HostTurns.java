package org.onrecord.ingest.fetch.host;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;

/**
 * Whose turn it is: one row a host in {@code fetch_host} says when it may be asked next, one row a running request in
 * {@code fetch_lease} how many there are. Time is the database's, so that all processes have one clock.
 */
@Singleton
public final class HostTurns {

    private static final Duration WHEN_FULL = Duration.ofSeconds(1);

    private final EntityManager database;
    private final HostConfig config;

    HostTurns(EntityManager database, HostConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Takes the host's next turn if it is not too far away. */
    public Turn take(String authority) {
        return QuarkusTransaction.requiringNew().call(() -> takeLocked(authority));
    }

    private Turn takeLocked(String authority) {
        long wait = lockAndWait(authority);
        if (running(authority) >= config.maxAtOnce()) {
            return new Turn(null, WHEN_FULL.plusMillis(wait));
        }
        if (wait > config.maxWait().toMillis()) {
            return new Turn(null, Duration.ofMillis(wait));
        }
        var lease = UUID.randomUUID();
        database.createNativeQuery(
                        "update fetch_host set next_at = greatest(next_at, clock_timestamp()) + :delay * interval '1 ms' where authority = :host")
                .setParameter("delay", config.minDelay().toMillis())
                .setParameter("host", authority)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into fetch_lease (id, authority, until) values (:id, :host, clock_timestamp() + :time * interval '1 ms')")
                .setParameter("id", lease)
                .setParameter("host", authority)
                .setParameter("time", config.leaseTime().toMillis())
                .executeUpdate();
        return new Turn(lease, Duration.ofMillis(wait));
    }

    /** Ends a request that had a turn. */
    public void giveBack(UUID lease) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from fetch_lease where id = :id")
                        .setParameter("id", lease)
                        .executeUpdate());
    }

    /** Keeps the pace that a host's robots.txt asks for, up to the longest that is obeyed. */
    public void slowDown(String authority, Duration crawlDelay) {
        if (crawlDelay.compareTo(config.minDelay()) > 0) {
            pause(authority, crawlDelay.compareTo(config.maxCrawlDelay()) < 0 ? crawlDelay : config.maxCrawlDelay());
        }
    }

    /** Leaves a host alone for a time, because it asked for that. */
    public void pause(String authority, Duration time) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into fetch_host (authority, next_at) values (:host, clock_timestamp() + :time * interval '1 ms')
                        on conflict (authority) do update set next_at = greatest(fetch_host.next_at, excluded.next_at)""")
                        .setParameter("host", authority)
                        .setParameter("time", time.toMillis())
                        .executeUpdate());
    }

    /** Drops what is known of hosts that were not asked for a day. */
    void forgetIdleHosts() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        delete from fetch_host where authority in (select authority from fetch_host
                        where next_at < clock_timestamp() - interval '1 day' limit 1000 for update skip locked)""").executeUpdate());
    }

    /** Milliseconds until the host's turn; other transactions wait for the host's row from here on. */
    private long lockAndWait(String authority) {
        database.createNativeQuery(
                        "insert into fetch_host (authority, next_at) values (:host, clock_timestamp()) on conflict do nothing")
                .setParameter("host", authority)
                .executeUpdate();
        var wait = (Number)
                database.createNativeQuery("""
                        select greatest(0, ceil(extract(epoch from next_at - clock_timestamp()) * 1000))::bigint
                        from fetch_host where authority = :host for update""").setParameter("host", authority).getSingleResult();
        return wait.longValue();
    }

    private long running(String authority) {
        database.createNativeQuery("delete from fetch_lease where authority = :host and until < clock_timestamp()")
                .setParameter("host", authority)
                .executeUpdate();
        var count = (Number) database.createNativeQuery("select count(*) from fetch_lease where authority = :host")
                .setParameter("host", authority)
                .getSingleResult();
        return count.longValue();
    }
}
