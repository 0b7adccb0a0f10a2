package org.onrecord.ingest.copies;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs SQL on the tables of copies. Parameters may be null, instants, arrays of integers or UUIDs, and what JDBC knows. */
@Singleton
final class CopyTables {

    private final DataSource source;

    CopyTables(DataSource source) {
        this.source = source;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(RowReader<T> reader, String sql, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of copies cannot be read", e);
        }
    }

    void change(String sql, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of copies cannot be written", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, value(connection, parameters[i]));
        }
        return statement;
    }

    private static @Nullable Object value(Connection connection, @Nullable Object parameter) throws SQLException {
        if (parameter instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        if (parameter instanceof Object[] elements) {
            return connection.createArrayOf(elements instanceof Integer[] ? "integer" : "uuid", elements);
        }
        return parameter;
    }
}
