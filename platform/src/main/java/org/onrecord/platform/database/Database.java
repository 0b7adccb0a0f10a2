package org.onrecord.platform.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL on the service's database. Parameters may be null, strings, numbers, booleans, dates, UUIDs, instants,
 * {@link Json}, {@link Ids}, arrays of integers, and lists of strings, which become arrays.
 */
@Singleton
public class Database {

    /** Text that goes into a jsonb column. */
    public record Json(String text) {}

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** An empty list of UUIDs has no element to tell its type by, so a list of them says so. */
    public record Ids(List<UUID> ids) {}

    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(RowReader<T> reader, String sql, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public <T> Optional<T> first(RowReader<T> reader, String sql, @Nullable Object... parameters) {
        return list(reader, sql, parameters).stream().findFirst();
    }

    public int update(String sql, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Runs one statement for each row of parameters, in one round trip. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bind(connection, statement, i + 1, parameters[i]);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int at, @Nullable Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Json json) {
            statement.setObject(at, json.text(), java.sql.Types.OTHER);
        } else if (value instanceof Ids ids) {
            statement.setArray(at, connection.createArrayOf("uuid", ids.ids().toArray()));
        } else if (value instanceof Integer[] integers) {
            statement.setArray(at, connection.createArrayOf("integer", integers));
        } else if (value instanceof List<?> list) {
            statement.setArray(at, connection.createArrayOf("text", list.toArray()));
        } else {
            statement.setObject(at, value);
        }
    }
}
