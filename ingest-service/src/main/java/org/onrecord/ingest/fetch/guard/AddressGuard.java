package org.onrecord.ingest.fetch.guard;

import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.ingest.fetch.guard.AddressRefused.Fault;
import org.onrecord.ingest.lexicon.LexiconFile;

/**
 * Says whether a request may be sent to a URL, and to which addresses. Host names are looked up here once and never again:
 * an answer that changes afterwards changes nothing.
 */
@Singleton
public final class AddressGuard {

    // Some part of the machinery reads each of these as a number; only the common form has one reading.
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final Pattern DOTTED =
            Pattern.compile("(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})");
    private static final List<String> PRIVATE_ENDINGS = LexiconFile.entries("private-host-names.tsv");

    private final HostResolver resolver;
    private final Set<Integer> ports;
    private final Set<String> allowed;

    AddressGuard(HostResolver resolver, GuardConfig config) {
        this.resolver = resolver;
        this.ports = Set.copyOf(config.ports());
        this.allowed = config.allowed().orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Checks what can be seen of a URL without asking the name service. */
    public void check(WebAddress address) throws AddressRefused {
        if (isAllowed(address)) {
            return;
        }
        checkPort(address.port());
        checkName(address.host());
        if (isLiteral(address.host())) {
            pin(address);
        }
    }

    /** Checks the URL and pins it to the addresses that its host has now. */
    public PinnedAddress pin(WebAddress address) throws AddressRefused {
        if (!isAllowed(address)) {
            checkPort(address.port());
            checkName(address.host());
        }
        var found = addresses(address.host());
        if (!isAllowed(address) && !found.stream().allMatch(PublicAddresses::includes)) {
            // Not named: whoever asks must not learn the addresses of a network that is not his.
            throw new AddressRefused(
                    Fault.NOT_PUBLIC, "The host " + address.host() + " has an address that is not on the internet");
        }
        return new PinnedAddress(address, found);
    }

    private boolean isAllowed(WebAddress address) {
        return allowed.contains(address.host() + ":" + address.port());
    }

    private static boolean isLiteral(String host) {
        return host.startsWith("[") || DOTTED.matcher(host).matches();
    }

    private void checkPort(int port) throws AddressRefused {
        if (!ports.contains(port)) {
            throw new AddressRefused(
                    Fault.URL,
                    "The URL names port " + port + "; pages are fetched from ports "
                            + ports.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private static void checkName(String host) throws AddressRefused {
        if (host.startsWith("[")) {
            return;
        }
        if (host.endsWith(".")) {
            throw new AddressRefused(Fault.URL, "The URL's host must not end with a full stop");
        }
        var last = host.substring(host.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches()) {
            if (!DOTTED.matcher(host).matches()) {
                throw new AddressRefused(Fault.URL, "The URL's host is an address in an unusual notation");
            }
        } else if (host.indexOf('.') < 0) {
            throw new AddressRefused(Fault.URL, "The URL's host is no name of the internet: it has no domain");
        } else if (PRIVATE_ENDINGS.stream().anyMatch(ending -> host.endsWith("." + ending))) {
            throw new AddressRefused(Fault.URL, "The URL's host ends with a name that the internet does not have");
        }
    }

    private List<InetAddress> addresses(String host) throws AddressRefused {
        try {
            if (host.startsWith("[")) {
                var literal = InetAddress.getByName(host);
                if (literal instanceof Inet4Address) {
                    throw new AddressRefused(Fault.NOT_PUBLIC, "The URL's host is an IPv4 address written as IPv6");
                }
                return List.of(literal);
            }
            if (DOTTED.matcher(host).matches()) {
                return List.of(InetAddress.getByName(host));
            }
            var found = resolver.resolve(host);
            if (found.isEmpty()) {
                throw new UnknownHostException(host);
            }
            return found;
        } catch (UnknownHostException e) {
            throw isLiteral(host)
                    ? new AddressRefused(Fault.URL, "The URL's host is no address")
                    : new AddressRefused(Fault.UNKNOWN_HOST, "The host " + host + " has no address");
        }
    }
}
