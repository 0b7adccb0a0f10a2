package org.onrecord.local.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Stands in for a service where only the launcher is tested: it is ready as soon as it answers, or fails at once. */
public final class FakeService {
    private FakeService() {}

    /** Packages this class where the launcher looks for a service. */
    static void build(SuiteSettings settings, ServiceName service, boolean healthy) throws IOException {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, (healthy ? FakeService.class : Failing.class).getName());
        var jar = settings.jar(service);
        Files.createDirectories(jar.getParent());
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var type : new Class<?>[] {FakeService.class, Failing.class}) {
                var name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry(name));
                try (var bytes = FakeService.class.getResourceAsStream("/" + name)) {
                    out.write(bytes.readAllBytes());
                }
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** A service that cannot start. */
    public static final class Failing {
        private Failing() {}

        public static void main(String[] arguments) {
            System.exit(1);
        }
    }
}
