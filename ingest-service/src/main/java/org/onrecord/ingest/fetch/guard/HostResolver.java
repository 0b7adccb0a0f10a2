package org.onrecord.ingest.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host name. */
@FunctionalInterface
public interface HostResolver {

    /**
     * All addresses that the name has now.
     *
     * @throws UnknownHostException if it has none or the name service does not answer
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
