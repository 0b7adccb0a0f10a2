package org.onrecord.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.local.suite.Ports;
import org.onrecord.local.suite.Waiting;

class PostgresServerTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final List<String> ROLES = List.of("onrecord_one", "onrecord_two");

    @TempDir
    private static Path folder;

    private static PostgresServer server;
    private static Process process;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.prepare(folder.resolve("programs"), folder, ROLES, Ports.freePort(), log());
        process = server.start(List.of(), log());
        assertThat(Waiting.until(server::isReady, LONG)).isTrue();
        server.createDatabases(ROLES);
    }

    @AfterAll
    static void stop() throws Exception {
        end();
    }

    @Test
    void aRoleOpensItsOwnDatabaseAndMayCreateWhatItNeeds() throws Exception {
        try (var connection = connect("onrecord_one", "onrecord_one")) {
            execute(connection, "create table if not exists made (id int)");
            execute(connection, "create extension if not exists pg_trgm");
        }
    }

    @Test
    void aRoleCannotConnectToTheDatabaseOfAnother() {
        assertThatThrownBy(() -> connect("onrecord_one", "onrecord_two"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void noRoleComesInWithoutItsPassword() {
        var url = server.access("onrecord_one").jdbcUrl();
        for (var role : new String[] {"onrecord_one", "postgres"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, role, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void settingsSurviveACrash() throws Exception {
        try (var connection = connect("onrecord_one", "onrecord_one")) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(show(connection, setting)).isEqualTo("on");
            }
            assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void aKilledServerKeepsWhatWasCommitted() throws Exception {
        try (var connection = connect("onrecord_two", "onrecord_two")) {
            execute(connection, "create table kept as select 'committed'::text as word");
        }
        process.destroyForcibly().waitFor();
        assertThat(Waiting.until(PostgresServerTest::startedAgain, LONG)).isTrue();
        server.createDatabases(ROLES);
        try (var connection = connect("onrecord_two", "onrecord_two");
                var statement = connection.createStatement();
                var result = statement.executeQuery("select word from kept")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isEqualTo("committed");
        }
    }

    /** The processes of the killed server need a moment to notice; until then a new server refuses to start. */
    private static boolean startedAgain() {
        try {
            process = server.start(List.of(), log());
            return Waiting.until(() -> !process.isAlive() || server.isReady(), LONG) && process.isAlive();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void end() throws Exception {
        server.requestStop(log());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static Connection connect(String role, String database) throws SQLException {
        var url = server.access(database).jdbcUrl();
        return DriverManager.getConnection(url, role, server.access(role).password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Path log() {
        return folder.resolve("postgresql.log");
    }
}
