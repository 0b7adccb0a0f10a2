package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.fetch.exchange.ExchangeConfig;
import org.onrecord.ingest.fetch.guard.GuardConfig;
import org.onrecord.ingest.fetch.host.HostConfig;

class FetchConfigTest {

    @Test
    void fetchesHaveTheDefaultsThatAreDocumented() {
        var config = config().getConfigMapping(FetchConfig.class);

        assertThat(config.maxTime()).isEqualTo(Duration.ofSeconds(45));
        assertThat(config.maxRedirects()).isEqualTo(10);
        assertThat(config.maxPage()).isEqualTo(mebibytes(5));
        assertThat(config.maxFeed()).isEqualTo(mebibytes(10));
        assertThat(config.maxAtOnce()).isEqualTo(4);
        assertThat(config.maxRetryAfter()).isEqualTo(Duration.ofHours(6));
        assertThat(config.maxAttempts()).isEqualTo(6);
        assertThat(config.firstDelay()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.longestDelay()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.giveUpAfter()).isEqualTo(Duration.ofDays(1));
        assertThat(config.idempotencyRetention()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void nothingInsideIsAllowedUnlessItIsNamed() {
        var config = config().getConfigMapping(GuardConfig.class);

        assertThat(config.ports()).containsExactly(80, 443);
        assertThat(config.allowed()).isEmpty();
        assertThat(config.lookupTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.lookupThreads()).isEqualTo(16);
    }

    @Test
    void noProfileOpensAnything() throws IOException {
        try (var file = FetchConfigTest.class.getResourceAsStream("/application.properties")) {
            var properties = new Properties();
            properties.load(file);
            assertThat(properties.stringPropertyNames()).noneMatch(name -> name.contains("fetch.address"));
        }
    }

    @Test
    void answersAndHostsHaveTheirDefaultsToo() {
        var exchange = config().getConfigMapping(ExchangeConfig.class);
        assertThat(exchange.userAgent()).isEqualTo("OnrecordBot/1.0");
        assertThat(exchange.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(exchange.idleTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(exchange.maxHeaderLine()).isEqualTo(16_384);
        assertThat(exchange.maxHeaders()).isEqualTo(200);
        assertThat(exchange.maxCompression()).isEqualTo(100);
        assertThat(exchange.uncheckedCompression()).isEqualTo(mebibytes(1));

        var host = config().getConfigMapping(HostConfig.class);
        assertThat(host.minDelay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(host.maxCrawlDelay()).isEqualTo(Duration.ofMinutes(1));
        assertThat(host.maxAtOnce()).isEqualTo(2);
        assertThat(host.maxWait()).isEqualTo(Duration.ofSeconds(3));
        assertThat(host.leaseTime()).isEqualTo(Duration.ofMinutes(3));
        assertThat(host.robotName()).isEqualTo("OnrecordBot");
        assertThat(host.robotsRetention()).isEqualTo(Duration.ofHours(12));
        assertThat(host.robotsRetry()).isEqualTo(Duration.ofMinutes(5));
        assertThat(host.maxRobots()).isEqualTo(new MemorySize(BigInteger.valueOf(500 * 1024)));
        assertThat(host.maxRobotsRedirects()).isEqualTo(5);
    }

    private static MemorySize mebibytes(int number) {
        return new MemorySize(BigInteger.valueOf(number * 1024L * 1024L));
    }

    private static SmallRyeConfig config() {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withMapping(FetchConfig.class)
                .withMapping(GuardConfig.class)
                .withMapping(ExchangeConfig.class)
                .withMapping(HostConfig.class)
                .build();
    }
}
