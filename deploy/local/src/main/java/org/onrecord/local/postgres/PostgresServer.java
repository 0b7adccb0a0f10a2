package org.onrecord.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One PostgreSQL of its own on 127.0.0.1, with durable settings and a password for every role. */
public final class PostgresServer {
    private static final String SUPERUSER = "postgres";

    private final PostgresBinaries binaries;
    private final Path cluster;
    private final Passwords passwords;
    private final int port;

    private PostgresServer(PostgresBinaries binaries, Path cluster, Passwords passwords, int port) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.passwords = passwords;
        this.port = port;
    }

    /**
     * Unpacks and initialises what is missing.
     *
     * @param programs where the programs of PostgreSQL are unpacked, for all data directories
     * @param folder where this server keeps its data and passwords
     * @param roles the services' roles; each gets a database of the same name
     * @param port the port to listen on
     * @param log where initialising writes
     */
    public static PostgresServer prepare(Path programs, Path folder, Collection<String> roles, int port, Path log)
            throws IOException {
        Files.createDirectories(folder);
        var everyone = new ArrayList<>(roles);
        everyone.add(SUPERUSER);
        var passwords = Passwords.in(folder.resolve("passwords.properties"), everyone);
        var server = new PostgresServer(
                PostgresBinaries.unpackedBelow(programs), folder.resolve("cluster"), passwords, port);
        if (!Files.exists(server.initialised())) {
            server.initialise(log);
        }
        return server;
    }

    public int port() {
        return port;
    }

    /** Starts the server as a direct child, whose end can be seen. It accepts connections a moment later. */
    public Process start(List<String> prefix, Path log) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(UnprivilegedUser.prefix());
        command.addAll(List.of(binaries.program("postgres"), "-D", cluster.toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return run(command, log);
    }

    /** Ends the server by a fast shutdown: open transactions roll back, the data files are left clean. */
    public void requestStop(Path log) throws IOException {
        var command = new ArrayList<>(UnprivilegedUser.prefix());
        command.addAll(
                List.of(binaries.program("pg_ctl"), "-D", cluster.toString(), "-m", "fast", "--no-wait", "stop"));
        run(command, log);
    }

    /** Whether the server accepts connections. */
    public boolean isReady() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Gives every role its login and its own database, into which no other role can connect; does nothing twice. */
    public void createDatabases(Collection<String> roles) throws SQLException {
        try (var connection = connect()) {
            for (var role : roles) {
                ServiceDatabase.create(connection, role, passwords.of(role));
            }
        }
    }

    /** How the service with this role opens its database. */
    public DatabaseAccess access(String role) {
        return new DatabaseAccess(url(role), role, passwords.of(role));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(SUPERUSER) + "?connectTimeout=5", SUPERUSER, passwords.of(SUPERUSER));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("shared_buffers", "64MB");
        settings.put("max_connections", "100");
        settings.put("timezone", "UTC");
        return settings;
    }

    /** The last file to be written, so that an interrupted initialisation is noticed. */
    private Path initialised() {
        return cluster.resolveSibling("cluster.initialised");
    }

    private void initialise(Path log) throws IOException {
        if (Files.exists(cluster)) {
            Folders.delete(cluster);
        }
        var passwordFile = Files.createTempFile(
                cluster.getParent(),
                "superuser",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, passwords.of(SUPERUSER));
            var command = new ArrayList<>(UnprivilegedUser.prefix());
            command.addAll(List.of(binaries.program("initdb"), "-D", cluster.toString(), "-U", SUPERUSER));
            command.addAll(List.of("-A", "scram-sha-256", "--pwfile", passwordFile.toString(), "-E", "UTF-8"));
            command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            requireSuccess(run(command, log), log);
        } finally {
            Files.delete(passwordFile);
        }
        Files.createFile(initialised());
    }

    private static void requireSuccess(Process initdb, Path log) throws IOException {
        try {
            if (initdb.waitFor() != 0) {
                throw new IOException("initialising PostgreSQL failed, the reason stands at the end of " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("initialising PostgreSQL was interrupted", interrupted);
        }
    }

    private static Process run(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
