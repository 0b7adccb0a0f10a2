package org.onrecord.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** The role and the database of one service. Names and passwords are the launcher's own, never a user's words. */
final class ServiceDatabase {
    private ServiceDatabase() {}

    static void create(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role \"" + role + "\" login");
        }
        run(connection, "alter role \"" + role + "\" password '" + password + "'");
        if (!exists(connection, "select 1 from pg_database where datname = ?", role)) {
            run(connection, "create database \"" + role + "\" owner \"" + role + "\"");
        }
        run(connection, "revoke all on database \"" + role + "\" from public");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
