package org.onrecord.ingest.fetch.exchange;

import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.guard.PinnedAddress;

/** Connections of Apache's client that can only lead to pinned addresses, and that remember nothing. */
final class PinnedConnections {

    private static final Lookup<TlsSocketStrategy> TLS = RegistryBuilder.<TlsSocketStrategy>create()
            .register("https", DefaultClientTlsStrategy.createDefault())
            .build();

    private PinnedConnections() {}

    /**
     * A manager of one connection.
     *
     * @param opened is given each socket when it is made, so that it can be closed from outside
     */
    static BasicHttpClientConnectionManager open(
            PinnedAddress to, ExchangeConfig config, Deadline deadline, AtomicReference<@Nullable Socket> opened) {
        var operator = new DefaultHttpClientConnectionOperator(
                proxy -> {
                    var socket = new PinnedSocket(to.addresses());
                    opened.set(socket);
                    return socket;
                },
                DefaultSchemePortResolver.INSTANCE,
                new Pinned(to),
                TLS);
        var factory = ManagedHttpClientConnectionFactory.builder()
                .http1Config(Http1Config.custom()
                        .setMaxLineLength(config.maxHeaderLine())
                        .setMaxHeaderCount(config.maxHeaders())
                        .build())
                .build();
        var connections = new BasicHttpClientConnectionManager(operator, factory);
        var connect = timeout(config.connectTimeout(), deadline);
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setSocketTimeout(timeout(config.idleTimeout(), deadline))
                .build());
        connections.setTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build());
        return connections;
    }

    /** A client without cookies, passwords, redirects, retries, proxies and decompression of its own. */
    static CloseableHttpClient client(BasicHttpClientConnectionManager connections, ExchangeConfig config) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(config.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static Timeout timeout(Duration longest, Deadline deadline) {
        var left = deadline.left();
        return Timeout.of(Math.max(1, Math.min(longest.toMillis(), left.toMillis())), TimeUnit.MILLISECONDS);
    }

    /** Knows one host. */
    private record Pinned(PinnedAddress to) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return to.addresses().toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            throw new UnknownHostException(host);
        }
    }
}
