package org.onrecord.ingest.fetch.guard;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** A name service that answers what a test told it, in that order, the last answer for ever; it knows nothing else. */
@Alternative
@Priority(1)
@Singleton
public final class ScriptedHostResolver implements HostResolver {

    private final Map<String, Deque<List<InetAddress>>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger lookups = new AtomicInteger();

    /** @param addresses those of one answer, separated by commas */
    public ScriptedHostResolver with(String host, String... addresses) {
        var script = new ConcurrentLinkedDeque<List<InetAddress>>();
        for (var answer : addresses) {
            script.add(Arrays.stream(answer.split(","))
                    .map(ScriptedHostResolver::address)
                    .toList());
        }
        answers.put(host, script);
        return this;
    }

    public int lookups() {
        return lookups.get();
    }

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        lookups.incrementAndGet();
        if (host.endsWith(".page-server.example")) {
            return List.of(InetAddress.getLoopbackAddress());
        }
        var script = answers.get(host);
        if (script == null) {
            throw new UnknownHostException(host);
        }
        return script.size() > 1 ? script.removeFirst() : script.getFirst();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
