package org.onrecord.ingest.copies;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.database.Database;
import org.onrecord.testing.PostgresTestResource;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** The tables of copies in a database of their own, without the service around them, on one connection. */
final class CopyStore implements AutoCloseable {

    static final CopiesConfig LIMITS =
            new SmallRyeConfigBuilder().withMapping(CopiesConfig.class).build().getConfigMapping(CopiesConfig.class);

    private static final int BATCH = 1_000;
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    final Sketches sketches;
    final FindCopies findCopies;
    final Groups groups;
    private final Regroup regroup;
    private final Database database;
    private final Connection connection;
    private int added;
    private int filled;

    CopyStore() throws SQLException {
        var started = new PostgresTestResource().start();
        var source = new PGSimpleDataSource();
        source.setUrl(started.get("quarkus.datasource.jdbc.url"));
        source.setUser(started.get("quarkus.datasource.username"));
        source.setPassword(started.get("quarkus.datasource.password"));
        Flyway.configure()
                .dataSource(source)
                .locations("db/platform", "db/ingest")
                .load()
                .migrate();
        connection = source.getConnection();
        database = new Database(keptOpen(connection));
        sketches = new Sketches(database);
        groups = new Groups(database);
        findCopies = new FindCopies(sketches, LIMITS);
        regroup = new Regroup(groups, LIMITS);
    }

    /** Stores a text as an article of its own, finds its copies and groups them. */
    UUID add(String text) {
        return change(UUID.randomUUID(), text);
    }

    /** Stores a text as an article's newest version, or as a new article, and groups it. */
    UUID change(UUID article, String text) {
        var sketched = sketch(article, text);
        regroup.apply(article, sketched.versionId(), findCopies.of(article, sketched.sketch()));
        return article;
    }

    /** Stores a text's sketch only. */
    Sketched sketch(UUID article, String text) {
        var at = START.plusSeconds(added++);
        database.update(
                "insert into article (id, key_sha256, created_at, changed_at, last_seen_at) values (?, ?, ?, ?, ?) on conflict do nothing",
                article,
                article.toString(),
                at,
                at,
                at);
        var sketched = new Sketched(
                article, UUID.randomUUID(), Sketch.of(text, LIMITS.maxWords()), null, null, null, null, null, null, at);
        sketches.put(sketched);
        return sketched;
    }

    void regroup(Sketched sketched, List<Link> found) {
        regroup.apply(sketched.articleId(), sketched.versionId(), found);
    }

    void forget(UUID article) {
        sketches.remove(article);
        regroup.apply(article, null, List.of());
    }

    /** The articles of each group. */
    Set<Set<UUID>> all() {
        Map<UUID, Set<UUID>> all = new HashMap<>();
        database.list(
                        row -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)},
                        "select copy_group, id from article where copy_group is not null")
                .forEach(pair ->
                        all.computeIfAbsent(pair[0], id -> new HashSet<>()).add(pair[1]));
        return Set.copyOf(all.values());
    }

    @Nullable
    UUID groupOf(UUID article) {
        return groups.groupOf(article).orElse(null);
    }

    /** Stores many texts' sketches fast, beside those of before: the index is built when all are in. */
    void fill(List<String> texts) throws SQLException, IOException {
        database.update("alter table copy_key drop constraint copy_key_pkey");
        var articles = new StringBuilder();
        var sketched = new StringBuilder();
        var keys = new StringBuilder();
        for (var text : texts) {
            int number = ++filled;
            var id = UUID.randomUUID();
            var sketch = Sketch.of(text, LIMITS.maxWords());
            var ofText = Arrays.toString(sketch.keys().boxed()).replace(" ", "");
            articles.append(id + "\t" + id + "\t" + START + "\n");
            sketched.append(id + "\t" + number + "\t" + id + "\t" + Sketch.RULES + "\t" + sketch.words() + "\t"
                    + sketch.wordsHash() + "\t" + hex(sketch.shingles()) + "\t" + hex(sketch.names()) + "\t{"
                    + ofText.substring(1, ofText.length() - 1) + "}\t" + START + "\n");
            for (var key : sketch.keys().boxed()) {
                keys.append(key + "\t" + number + "\n");
            }
            if (number % BATCH == 0 || number == texts.size()) {
                copy("article (id, key_sha256, created_at)", articles);
                copy(
                        "copy_sketch (article_id, number, version_id, rules, words, words_hash, shingles, names, keys, created_at)",
                        sketched);
                copy("copy_key (key, sketch)", keys);
            }
        }
        database.update("alter table copy_key add primary key (key, sketch)");
        database.update("vacuum analyze copy_key");
        database.update("vacuum analyze copy_sketch");
    }

    private void copy(String table, StringBuilder rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
        rows.setLength(0);
    }

    private static String hex(Hashes hashes) {
        return "\\\\x" + HexFormat.of().formatHex(hashes.bytes());
    }

    /** How many index entries a look-up follows. */
    long postings(Sketch sketch) {
        return database.list(
                        row -> row.getLong(1),
                        "select count(*) from unnest(?::integer[]) as k(key) cross join lateral"
                                + " (select from copy_key c where c.key = k.key order by c.sketch desc limit ?) posting",
                        sketch.keys().boxed(),
                        LIMITS.maxPostings())
                .get(0);
    }

    long bytes() {
        return database.list(
                        row -> row.getLong(1),
                        "select pg_total_relation_size('copy_key') + pg_total_relation_size('copy_sketch')")
                .get(0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static DataSource keptOpen(Connection connection) {
        var shared = (Connection) Proxy.newProxyInstance(
                CopyStore.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                CopyStore.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> shared);
    }
}
