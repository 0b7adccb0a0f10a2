package org.onrecord.ingest.fetch.exchange;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A socket that connects to addresses that were checked and to no others, whatever the layers above ask of it. */
final class PinnedSocket extends Socket {

    private final List<InetAddress> allowed;

    PinnedSocket(List<InetAddress> allowed) {
        super(Proxy.NO_PROXY);
        this.allowed = allowed;
    }

    @Override
    public void connect(@Nullable SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress to) || !allowed.contains(to.getAddress())) {
            throw new IOException("Not a pinned address");
        }
        super.connect(endpoint, timeout);
    }
}
