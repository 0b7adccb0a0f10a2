package org.onrecord.local.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.local.postgres.PostgresServer;

/** The running suite: PostgreSQL and the three services, each restarted when it dies, stopped in order by {@code close}. */
public final class Suite implements AutoCloseable {
    private static final String POSTGRES = "postgresql";
    private static final Duration POSTGRES_READY_WITHIN = Duration.ofSeconds(60);
    private static final Duration SERVICES_READY_WITHIN = Duration.ofMinutes(3);

    /** Long enough for a first run, which writes down its classes before it ends. */
    private static final Duration GRACE = Duration.ofSeconds(45);

    private static final List<String> ROLES =
            Arrays.stream(ServiceName.values()).map(ServiceName::database).toList();

    private final SuiteSettings settings;
    private final DataDirectory data;
    private final Console console;
    private final ProcessRecords records;
    private final PostgresServer server;
    private final SupervisedProcess postgres;
    private final Map<ServiceName, ServiceProgram> programs = new EnumMap<>(ServiceName.class);
    private final Map<ServiceName, SupervisedProcess> services = new EnumMap<>(ServiceName.class);
    private final Readiness readiness = new Readiness();

    private Suite(SuiteSettings settings, DataDirectory data, Console console, PostgresServer server) {
        this.settings = settings;
        this.data = data;
        this.console = console;
        this.records = new ProcessRecords(data.run());
        this.server = server;
        this.postgres = supervise(POSTGRES, () -> server.start(OwnSession.prefix(), data.log(POSTGRES)));
        for (var service : ServiceName.values()) {
            var program = new ServiceProgram(service, settings);
            var log = data.log(service.module());
            programs.put(service, program);
            services.put(
                    service, supervise(service.module(), () -> program.start(server.access(service.database()), log)));
        }
    }

    /** Starts everything and returns when every service is ready; stops what it started if one of them fails. */
    public static Suite start(SuiteSettings settings, Console console) {
        var suite = prepare(settings, console);
        try {
            suite.startAll();
            return suite;
        } catch (RuntimeException failed) {
            suite.close();
            throw failed;
        }
    }

    /**
     * Takes the data directory and checks what can be checked before anything runs. A suite that is prepared but not
     * started can be closed at any time, which is what a shutdown hook needs.
     */
    public static Suite prepare(SuiteSettings settings, Console console) {
        for (var service : ServiceName.values()) {
            new ServiceProgram(service, settings).requireBuilt();
        }
        var data = DataDirectory.open(settings.data());
        try {
            endLeftovers(data);
            settings.ports().requireFree();
            console.progress("Preparing PostgreSQL ...");
            var server = PostgresServer.prepare(
                    settings.programs(), data.path().resolve(POSTGRES), ROLES, Ports.freePort(), data.log(POSTGRES));
            SuiteState.write(data.path(), settings.ports(), server.port());
            return new Suite(settings, data, console, server);
        } catch (IOException failed) {
            data.close();
            throw new SuiteFailure("PostgreSQL cannot be prepared: " + failed.getMessage() + ".", failed);
        } catch (RuntimeException failed) {
            data.close();
            throw failed;
        }
    }

    /** Starts PostgreSQL, then the three services side by side, and waits until all are ready. */
    public void startAll() {
        startPostgres();
        services.values().forEach(SupervisedProcess::start);
        awaitServices();
        postgres.keepAlive();
        services.values().forEach(SupervisedProcess::keepAlive);
    }

    /** Where a service answers. */
    public URI address(ServiceName service) {
        return URI.create("http://127.0.0.1:" + settings.ports().api(service));
    }

    public SupervisedProcess service(ServiceName service) {
        var process = services.get(service);
        if (process == null) {
            throw new IllegalStateException(service + " is unknown");
        }
        return process;
    }

    public SupervisedProcess postgres() {
        return postgres;
    }

    public PostgresServer server() {
        return server;
    }

    public boolean isReady(ServiceName service) {
        return readiness.isReady(settings.ports().management(service));
    }

    /** The folder with one log for each process. */
    public Path logs() {
        return data.logs();
    }

    @Override
    public void close() {
        stopServices();
        postgres.stopWith(this::requestPostgresStop, GRACE);
        data.close();
    }

    private void stopServices() {
        var stops = new ArrayList<Thread>();
        programs.forEach((service, program) -> {
            var stop = new Thread(() -> program.ended(service(service).stop(GRACE)), "stop-" + service.module());
            stop.start();
            stops.add(stop);
        });
        try {
            for (var stop : stops) {
                stop.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void startPostgres() {
        console.progress("Starting PostgreSQL ...");
        postgres.start();
        var ready = Waiting.until(() -> !postgres.isAlive() || server.isReady(), POSTGRES_READY_WITHIN);
        if (!ready || !postgres.isAlive()) {
            throw new SuiteFailure(
                    "PostgreSQL did not start; the reason stands at the end of " + data.log(POSTGRES) + ".");
        }
        try {
            server.createDatabases(ROLES);
        } catch (SQLException failed) {
            throw new SuiteFailure("The databases cannot be created: " + failed.getMessage() + ".", failed);
        }
    }

    private void awaitServices() {
        var begun = System.nanoTime();
        Waiting.until(
                () -> {
                    var waitingFor = services.keySet().stream()
                            .filter(service -> !isReady(service))
                            .map(ServiceName::module)
                            .collect(Collectors.joining(", "));
                    console.progress("Waiting for %s ... %d s"
                            .formatted(
                                    waitingFor,
                                    Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
                    return waitingFor.isEmpty() || firstThatDied().isPresent();
                },
                SERVICES_READY_WITHIN);
        firstThatDied().ifPresent(service -> fail(service, "ended during its start"));
        services.keySet().stream()
                .filter(service -> !isReady(service))
                .findFirst()
                .ifPresent(service -> fail(service, "is not ready after " + SERVICES_READY_WITHIN.toSeconds() + " s"));
    }

    private Optional<ServiceName> firstThatDied() {
        return services.keySet().stream()
                .filter(service -> !service(service).isAlive())
                .findFirst();
    }

    private void fail(ServiceName service, String what) {
        throw new SuiteFailure(service.module() + " " + what + "; the reason stands at the end of "
                + data.log(service.module()) + ".");
    }

    private SupervisedProcess supervise(String name, SupervisedProcess.ProcessRecipe recipe) {
        return new SupervisedProcess(
                name,
                () -> {
                    data.rotateLog(name);
                    var process = recipe.start();
                    records.remember(name, process);
                    return process;
                },
                BackOff.STANDARD,
                console);
    }

    private void requestPostgresStop(Process process) {
        try {
            server.requestStop(data.log(POSTGRES));
        } catch (IOException failed) {
            process.destroy();
        }
    }

    /** Services first: PostgreSQL ends in order only when nobody is connected. */
    private static void endLeftovers(DataDirectory data) throws IOException {
        var records = new ProcessRecords(data.run());
        for (var service : ServiceName.values()) {
            records.endLeftover(service.module());
        }
        records.endLeftover(POSTGRES);
    }
}
