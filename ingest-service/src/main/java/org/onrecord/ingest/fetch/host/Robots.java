package org.onrecord.ingest.fetch.host;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.ingest.fetch.exchange.BodyLimit;
import org.onrecord.ingest.fetch.exchange.Deadline;
import org.onrecord.ingest.fetch.exchange.ExchangeConfig;
import org.onrecord.ingest.fetch.exchange.ExchangeFailed;
import org.onrecord.ingest.fetch.exchange.ExchangeFailed.Fault;
import org.onrecord.ingest.fetch.exchange.ExchangeGet;
import org.onrecord.ingest.fetch.guard.AddressGuard;
import org.onrecord.ingest.fetch.guard.AddressRefused;
import org.onrecord.ingest.fetch.guard.PinnedAddress;

/**
 * Asks a site's robots.txt, as RFC 9309 has it: kept for a time; none (4xx, or redirects without end) allows everything,
 * one that cannot be read (5xx, 429) nothing.
 */
@Singleton
public final class Robots {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** A host that cannot give its robots.txt for one of these reasons cannot give a page either. */
    private static final Set<Fault> SAME_FOR_PAGES = Set.of(Fault.NO_CONNECTION, Fault.NOT_TRUSTED, Fault.TOO_SLOW);

    /** What a site allows. */
    public interface Rules {

        boolean allows(String url);

        /** Zero if it asks for none. */
        Duration crawlDelay();

        /** Whether it could not be asked, so that nothing is allowed for now. */
        boolean isUnreachable();

        /** How long it is not asked again if it is unreachable. */
        Duration retryAfter();
    }

    private final RobotsFiles files;
    private final HostTurns turns;
    private final AddressGuard guard;
    private final ExchangeGet exchange;
    private final HostConfig config;
    private final String name;

    Robots(
            RobotsFiles files,
            HostTurns turns,
            AddressGuard guard,
            ExchangeGet exchange,
            HostConfig config,
            ExchangeConfig agent) {
        this.files = files;
        this.turns = turns;
        this.guard = guard;
        this.exchange = exchange;
        this.config = config;
        this.name = config.robotName().toLowerCase(Locale.ROOT);
        if (!agent.userAgent().toLowerCase(Locale.ROOT).contains(name)) {
            throw new IllegalStateException(
                    "onrecord.ingest.fetch.exchange.user-agent must hold onrecord.ingest.fetch.host.robot-name, "
                            + config.robotName() + ": sites must be able to tell whom to forbid");
        }
    }

    /**
     * What the site of a pinned address allows; asks it if what is known of it has expired.
     *
     * @throws ExchangeFailed if the host cannot be asked anything
     */
    public Rules of(PinnedAddress site, Deadline deadline) throws ExchangeFailed {
        var key = site.address().scheme() + "://" + site.address().authority();
        var file = files.find(key).orElse(null);
        if (file == null) {
            file = read(site.at(site.address().robots()), deadline);
            files.keep(key, file);
            turns.forgetIdleHosts();
        }
        return rules(site.address().robots().url(), file);
    }

    private RobotsFile read(PinnedAddress start, Deadline deadline) throws ExchangeFailed {
        var at = start;
        var limit = BodyLimit.cutAt(config.maxRobots().asLongValue());
        try {
            for (int redirects = 0; redirects <= config.maxRobotsRedirects(); redirects++) {
                var answer = exchange.get(at, Map.of("Accept", "text/plain,*/*;q=0.1"), limit, deadline);
                var location = answer.header("Location");
                if (!REDIRECTS.contains(answer.status()) || location == null) {
                    return of(answer.status(), answer.body());
                }
                at = guard.pin(at.address().resolve(location));
            }
            return RobotsFile.of(RobotsFile.State.NONE);
        } catch (AddressRefused e) {
            // It leads to where nobody may look, so the site has none that counts.
            return RobotsFile.of(RobotsFile.State.NONE);
        } catch (ExchangeFailed e) {
            if (SAME_FOR_PAGES.contains(e.fault())) {
                throw e;
            }
            return RobotsFile.of(e.fault() == Fault.MALFORMED ? RobotsFile.State.UNREACHABLE : RobotsFile.State.NONE);
        }
    }

    private static RobotsFile of(int status, byte[] body) {
        if (status == 200) {
            return new RobotsFile(RobotsFile.State.READ, body);
        }
        // "Too many requests" says nothing of what is allowed.
        boolean unreachable = status >= 500 || status == 429;
        return RobotsFile.of(unreachable ? RobotsFile.State.UNREACHABLE : RobotsFile.State.NONE);
    }

    private Rules rules(String url, RobotsFile file) {
        return switch (file.state()) {
            case READ ->
                new Parsed(parser().parseContent(url, file.content(), "text/plain", List.of(name)), Duration.ZERO);
            case NONE -> new Parsed(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), Duration.ZERO);
            case UNREACHABLE ->
                new Parsed(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), config.robotsRetry());
        };
    }

    /** A new one each time: it counts warnings. A crawl-delay above the limit would make it forbid everything. */
    private static SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    }

    private record Parsed(BaseRobotRules rules, Duration retryAfter) implements Rules {

        @Override
        public boolean isUnreachable() {
            return !retryAfter.isZero();
        }

        @Override
        public boolean allows(String url) {
            return rules.isAllowed(url);
        }

        @Override
        public Duration crawlDelay() {
            return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        }
    }
}
