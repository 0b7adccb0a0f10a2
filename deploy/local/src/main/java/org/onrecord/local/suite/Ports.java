package org.onrecord.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** TCP ports on 127.0.0.1: one for the API and one for health and metrics of each service. */
public record Ports(Map<ServiceName, Integer> apiPorts, Map<ServiceName, Integer> managementPorts) {
    /** First port of the API range; the others follow. */
    public static final int FIRST = 8080;

    /** Distance from an API port to the management port of the same service: 8080 and 9000. */
    private static final int MANAGEMENT_DISTANCE = 920;

    private static final int HIGHEST_FIRST = 65_535 - MANAGEMENT_DISTANCE - ServiceName.values().length;

    public Ports {
        apiPorts = Map.copyOf(apiPorts);
        managementPorts = Map.copyOf(managementPorts);
    }

    /** Three API ports from {@code first} on and the management ports 920 above them. */
    public static Ports from(int first) {
        if (first < 1 || first > HIGHEST_FIRST) {
            throw new SuiteFailure("--port must be a number from 1 to " + HIGHEST_FIRST + ", not " + first + ".");
        }
        var api = new EnumMap<ServiceName, Integer>(ServiceName.class);
        var management = new EnumMap<ServiceName, Integer>(ServiceName.class);
        for (var service : ServiceName.values()) {
            api.put(service, first + service.offset());
            management.put(service, first + MANAGEMENT_DISTANCE + service.offset());
        }
        return new Ports(api, management);
    }

    /** Ports that nobody used a moment ago, for suites that run beside others. */
    public static Ports free() {
        var api = new EnumMap<ServiceName, Integer>(ServiceName.class);
        var management = new EnumMap<ServiceName, Integer>(ServiceName.class);
        var taken = new HashSet<Integer>();
        for (var service : ServiceName.values()) {
            api.put(service, freePortOutside(taken));
            management.put(service, freePortOutside(taken));
        }
        return new Ports(api, management);
    }

    /** One port that nobody used a moment ago. */
    public static int freePort() {
        return freePortOutside(new HashSet<>());
    }

    /** Refuses with the port and the service if a port is taken by another program. */
    void requireFree() {
        for (var service : ServiceName.values()) {
            requireFree(api(service), service, "its API");
            requireFree(management(service), service, "its health checks");
        }
    }

    /** The port of its API. */
    public int api(ServiceName service) {
        return portOf(apiPorts, service);
    }

    /** The port of its health checks and metrics. */
    public int management(ServiceName service) {
        return portOf(managementPorts, service);
    }

    private static int portOf(Map<ServiceName, Integer> ports, ServiceName service) {
        var port = ports.get(service);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + service);
        }
        return port;
    }

    private static void requireFree(int port, ServiceName service, String use) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new SuiteFailure(
                    "Port " + port + ", which " + service.module() + " needs for " + use
                            + ", is taken by another program; stop that program or choose other ports with --port 18080.",
                    taken);
        }
    }

    private static int freePortOutside(Set<Integer> taken) {
        while (true) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (taken.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("no free port", failed);
            }
        }
    }
}
