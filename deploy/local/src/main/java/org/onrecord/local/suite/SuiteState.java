package org.onrecord.local.suite;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Properties;

/** The ports of the suite that runs now, written into its data directory for {@code status} and other programs. */
public final class SuiteState {
    private SuiteState() {}

    static void write(Path data, Ports ports, int postgresPort) throws IOException {
        var state = new Properties();
        for (var service : ServiceName.values()) {
            state.setProperty(service.module() + ".api", Integer.toString(ports.api(service)));
            state.setProperty(service.module() + ".management", Integer.toString(ports.management(service)));
        }
        state.setProperty("postgresql", Integer.toString(postgresPort));
        var text = new StringWriter();
        state.store(text, "Ports of the running suite");
        Files.writeString(file(data), text.toString());
    }

    /** The ports that the suite on this directory uses, or empty if none was ever started there. */
    public static Optional<Ports> ports(Path data) {
        if (!Files.exists(file(data))) {
            return Optional.empty();
        }
        try {
            var state = new Properties();
            state.load(new StringReader(Files.readString(file(data))));
            var api = new EnumMap<ServiceName, Integer>(ServiceName.class);
            var management = new EnumMap<ServiceName, Integer>(ServiceName.class);
            for (var service : ServiceName.values()) {
                api.put(service, Integer.valueOf(state.getProperty(service.module() + ".api")));
                management.put(service, Integer.valueOf(state.getProperty(service.module() + ".management")));
            }
            return Optional.of(new Ports(api, management));
        } catch (IOException | NumberFormatException unreadable) {
            throw new SuiteFailure(file(data) + " cannot be read; stop the suite and start it again.", unreadable);
        }
    }

    private static Path file(Path data) {
        return data.resolve("run").resolve("ports.properties");
    }
}
