package org.onrecord.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One embedded PostgreSQL a JVM, with a fresh database for every start of the application. Its sessions run in a zone that
 * is neither UTC nor the tests' own, so that a forgotten zone shows.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        var database = "test_" + DATABASES.incrementAndGet();
        var running = server();
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + database, e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                running.getJdbcUrl("postgres", database),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    /** The server stays for the next test class; it ends with the JVM. */
    @Override
    public void stop() {}

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("timezone", "America/St_Johns")
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
            }
        }
        return server;
    }
}
