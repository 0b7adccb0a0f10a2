package org.onrecord.ingest.fetch.guard;

import java.net.InetAddress;
import java.util.List;

/**
 * A URL that may be asked for, and the only addresses to which the request may go.
 *
 * @param addresses at least one, in the order of the name service
 */
public record PinnedAddress(WebAddress address, List<InetAddress> addresses) {

    public PinnedAddress {
        addresses = List.copyOf(addresses);
    }

    /** Another URL of the same host and port. */
    public PinnedAddress at(WebAddress other) {
        if (!other.host().equals(address.host()) || other.port() != address.port()) {
            throw new IllegalArgumentException("Pinned is " + address.authority() + ", not " + other.authority());
        }
        return new PinnedAddress(other, addresses);
    }
}
