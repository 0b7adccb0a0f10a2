package org.onrecord.platform.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.problem.Problem;

/** The table {@code durable_task}. Each statement joins the transaction that runs, if one does. */
@Singleton
@IfBuildProperty(name = TaskConfig.ENABLED, stringValue = "true", enableIfMissing = true)
class TaskTable {

    private static final String COLUMNS =
            "id, kind, subject, state, attempts, enqueued_at, next_attempt_at, problem, generation";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    TaskTable(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * A row: the task and how often it was asked for. A run of an older generation does nothing, so that work asked for
     * while it is being done is done once more.
     */
    record Row(DurableTask task, long generation) {}

    /** How many tasks of a kind are in a state, and when the oldest of them was asked for. */
    record Depth(String kind, DurableTask.State state, long count, Instant oldest) {}

    Row enqueue(String kind, String subject, Instant now, Instant at) {
        return one("""
                        insert into durable_task (id, kind, subject, enqueued_at, next_attempt_at) values (?, ?, ?, ?, ?)
                        on conflict (kind, subject) do update set generation = durable_task.generation + 1, state = 'WAITING',
                          attempts = 0, problem = null, enqueued_at = excluded.enqueued_at, next_attempt_at = excluded.next_attempt_at
                        returning\s""" + COLUMNS, UUID.randomUUID(), kind, subject, now, at).orElseThrow();
    }

    Optional<Row> redrive(UUID id, Instant now) {
        return one(
                "update durable_task set generation = generation + 1, state = 'WAITING', attempts = 0, next_attempt_at = ?"
                        + " where id = ? and state = 'PARKED' returning " + COLUMNS,
                now,
                id);
    }

    Optional<Row> byId(UUID id) {
        return one("select " + COLUMNS + " from durable_task where id = ?", id);
    }

    Optional<DurableTask> bySubject(String kind, String subject) {
        return one("select " + COLUMNS + " from durable_task where kind = ? and subject = ?", kind, subject)
                .map(Row::task);
    }

    boolean done(Row row) {
        return change(
                "delete from durable_task where id = ? and generation = ?",
                row.task().id(),
                row.generation());
    }

    boolean retry(Row row, Problem problem, Instant next) {
        return change(
                "update durable_task set attempts = attempts + 1, problem = ?::jsonb, next_attempt_at = ?"
                        + " where id = ? and generation = ?",
                write(problem),
                next,
                row.task().id(),
                row.generation());
    }

    boolean postpone(Row row, Problem problem, Instant at) {
        return change(
                "update durable_task set problem = ?::jsonb, next_attempt_at = ? where id = ? and generation = ?",
                write(problem),
                at,
                row.task().id(),
                row.generation());
    }

    boolean park(Row row, Problem problem) {
        return change(
                "update durable_task set attempts = attempts + 1, problem = ?::jsonb, next_attempt_at = null,"
                        + " state = 'PARKED' where id = ? and generation = ?",
                write(problem),
                row.task().id(),
                row.generation());
    }

    /** Tasks by age and id, after a place in that order. */
    List<DurableTask> list(
            @Nullable String kind, DurableTask.@Nullable State state, Instant after, UUID afterId, int limit) {
        return many(
                        "select " + COLUMNS + """
                                 from durable_task where (?::text is null or kind = ?) and (?::text is null or state = ?)
                                  and (enqueued_at, id) > (?, ?) order by enqueued_at, id limit ?
                                """,
                        kind,
                        kind,
                        state == null ? null : state.name(),
                        state == null ? null : state.name(),
                        after,
                        afterId,
                        limit)
                .stream()
                .map(Row::task)
                .toList();
    }

    List<Depth> depths() {
        var sql = "select kind, state, count(*), min(enqueued_at) from durable_task group by kind, state";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var depths = new ArrayList<Depth>();
            while (rows.next()) {
                depths.add(new Depth(
                        rows.getString(1),
                        DurableTask.State.valueOf(rows.getString(2)),
                        rows.getLong(3),
                        rows.getTimestamp(4).toInstant()));
            }
            return depths;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot count the tasks", e);
        }
    }

    private boolean change(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write the task", e);
        }
    }

    private Optional<Row> one(String sql, @Nullable Object... values) {
        return many(sql, values).stream().findFirst();
    }

    private List<Row> many(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection, sql, values);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (result.next()) {
                rows.add(read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the tasks", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant instant ? Timestamp.from(instant) : values[i]);
        }
        return statement;
    }

    private Row read(ResultSet row) throws SQLException {
        var next = row.getTimestamp("next_attempt_at");
        var problem = row.getString("problem");
        var task = new DurableTask(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                DurableTask.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("enqueued_at").toInstant(),
                next == null ? null : next.toInstant(),
                problem == null ? null : read(problem));
        return new Row(task, row.getLong("generation"));
    }

    private Problem read(String problem) {
        try {
            return json.readValue(problem, Problem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored problem is always JSON", e);
        }
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
    }
}
