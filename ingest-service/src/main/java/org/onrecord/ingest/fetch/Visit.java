package org.onrecord.ingest.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.exchange.Answer;
import org.onrecord.ingest.fetch.exchange.BodyLimit;
import org.onrecord.ingest.fetch.exchange.Deadline;
import org.onrecord.ingest.fetch.exchange.ExchangeFailed;
import org.onrecord.ingest.fetch.exchange.ExchangeGet;
import org.onrecord.ingest.fetch.guard.AddressGuard;
import org.onrecord.ingest.fetch.guard.AddressRefused;
import org.onrecord.ingest.fetch.guard.PinnedAddress;
import org.onrecord.ingest.fetch.guard.WebAddress;
import org.onrecord.ingest.fetch.host.HostTurns;
import org.onrecord.ingest.fetch.host.Robots;
import org.onrecord.platform.problem.ProblemException;

/** One fetch from its URL to its last answer. Redirects within a host belong to one visit, a redirect to another is a new one. */
final class Visit {

    /** What a visit needs. */
    record Tools(
            AddressGuard guard,
            Robots robots,
            HostTurns turns,
            ExchangeGet exchange,
            FetchConfig config,
            Clock clock) {}

    /** A refused URL may have any length. */
    private static final int LONGEST_SHOWN = 2048;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    private final FetchRequest request;
    private final Tools tools;
    private final Deadline deadline;
    private final List<Hop> hops = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private @Nullable UUID lease;
    private Robots.@Nullable Rules rules;
    private boolean movedForGood = true;

    Visit(FetchRequest request, Tools tools) {
        this.request = request;
        this.tools = tools;
        this.deadline = Deadline.in(tools.config.maxTime());
    }

    FetchOutcome fetch() {
        String url = request.url();
        try {
            WebAddress address = WebAddress.of(url);
            @Nullable PinnedAddress before = null;
            while (true) {
                url = address.url();
                var pinned = before != null && isSameHost(before.address(), address)
                        ? before.at(address)
                        : tools.guard.pin(address);
                var ended = ask(pinned, before);
                if (ended.outcome != null) {
                    return ended.outcome;
                }
                before = pinned;
                url = ended.location;
                address = address.resolve(url);
            }
        } catch (AddressRefused e) {
            return refused(url, e);
        } finally {
            giveBack();
        }
    }

    /** How one request ended: the fetch with it, or it leads on. */
    private record Step(@Nullable FetchOutcome outcome, String location) {}

    private Step ask(PinnedAddress to, @Nullable PinnedAddress before) {
        var outcome = before == null || !isSameHost(before.address(), to.address()) ? enter(to) : null;
        if (outcome == null && !visited.add(to.address().url())) {
            outcome = failed(FetchProblems.TOO_MANY_REDIRECTS.because("The redirects lead in a circle"));
        }
        if (outcome == null && rules != null && !rules.allows(to.address().url())) {
            outcome = new FetchOutcome.Refused(
                    FetchProblems.ROBOTS_DISALLOWED
                            .because("robots.txt of " + to.address().authority() + " forbids "
                                    + to.address().url())
                            .problem(),
                    hops);
        }
        if (outcome != null) {
            return new Step(outcome, "");
        }
        try {
            var answer = tools.exchange.get(to, headers(), limit(), deadline);
            hops.add(new Hop(to.address().url(), answer.address(), answer.status()));
            return after(answer, to.address());
        } catch (ExchangeFailed e) {
            hops.add(new Hop(to.address().url(), to.addresses().get(0).getHostAddress(), null));
            return new Step(failed(e), "");
        }
    }

    /** Comes to a host: waits for its turn and asks what it allows. Null if all is well. */
    private @Nullable FetchOutcome enter(PinnedAddress to) {
        giveBack();
        var host = to.address().authority();
        var turn = tools.turns.take(host);
        if (turn.lease() == null) {
            var problem = FetchProblems.HOST_BUSY.because("It is the turn of " + host + " later");
            return new FetchOutcome.Failed(problem.problem(), true, turn.in(), hops);
        }
        lease = turn.lease();
        sleep(turn.in());
        Robots.Rules asked;
        try {
            asked = tools.robots.of(to, deadline);
        } catch (ExchangeFailed e) {
            hops.add(new Hop(to.address().robots().url(), to.addresses().get(0).getHostAddress(), null));
            return failed(e);
        }
        rules = asked;
        if (asked.isUnreachable()) {
            var problem = FetchProblems.ROBOTS_UNREACHABLE.because("robots.txt of " + host + " cannot be read");
            return new FetchOutcome.Failed(problem.problem(), true, asked.retryAfter(), hops);
        }
        tools.turns.slowDown(host, asked.crawlDelay());
        return null;
    }

    private Step after(Answer answer, WebAddress address) {
        var location = answer.header("Location");
        if (!REDIRECTS.contains(answer.status())) {
            var read = new ReadAnswer(request, tools.config, tools.clock);
            var movedTo = hops.size() > 1 && movedForGood ? address.url() : null;
            var outcome = read.read(answer, movedTo, hops);
            if (outcome instanceof FetchOutcome.Failed failed && failed.retryAfter() != null) {
                tools.turns.pause(address.authority(), failed.retryAfter());
            }
            return new Step(outcome, "");
        }
        movedForGood &= FOR_GOOD.contains(answer.status());
        if (location == null) {
            return new Step(failed(FetchProblems.MALFORMED.because("A redirect says not whereto")), "");
        }
        if (hops.size() > tools.config.maxRedirects()) {
            var detail = "There are more than " + tools.config.maxRedirects() + " redirects";
            return new Step(failed(FetchProblems.TOO_MANY_REDIRECTS.because(detail)), "");
        }
        return new Step(null, utf8(location));
    }

    private FetchOutcome refused(String url, AddressRefused e) {
        hops.add(new Hop(url.length() <= LONGEST_SHOWN ? url : url.substring(0, LONGEST_SHOWN), null, null));
        var detail = String.valueOf(e.getMessage());
        return switch (e.fault()) {
            case URL ->
                new FetchOutcome.Refused(
                        FetchProblems.URL_REFUSED.because(detail).problem(), hops);
            case NOT_PUBLIC ->
                new FetchOutcome.Refused(
                        FetchProblems.ADDRESS_REFUSED.because(detail).problem(), hops);
            case UNKNOWN_HOST ->
                new FetchOutcome.Failed(
                        FetchProblems.HOST_UNKNOWN.because(detail).problem(), true, null, hops);
        };
    }

    private FetchOutcome failed(ExchangeFailed e) {
        var type = switch (e.fault()) {
            case NO_CONNECTION -> FetchProblems.NO_CONNECTION;
            case NOT_TRUSTED -> FetchProblems.NOT_TRUSTED;
            case TOO_SLOW -> FetchProblems.TOO_SLOW;
            case MALFORMED -> FetchProblems.MALFORMED;
            case TOO_LARGE -> FetchProblems.TOO_LARGE;
            case COMPRESSION -> FetchProblems.COMPRESSION;
        };
        boolean retryable = e.fault() == ExchangeFailed.Fault.NO_CONNECTION;
        return new FetchOutcome.Failed(
                type.because(String.valueOf(e.getMessage())).problem(), retryable, null, hops);
    }

    private FetchOutcome failed(ProblemException problem) {
        return new FetchOutcome.Failed(problem.problem(), false, null, hops);
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", request.kind().accept());
        var etag = ReadHeaders.validator(request.etag());
        var lastModified = ReadHeaders.validator(request.lastModified());
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }

    private BodyLimit limit() {
        var size = request.kind() == FetchKind.PAGE ? tools.config.maxPage() : tools.config.maxFeed();
        return BodyLimit.refuseAbove(size.asLongValue());
    }

    private void giveBack() {
        if (lease != null) {
            tools.turns.giveBack(lease);
            lease = null;
        }
    }

    private static boolean isSameHost(WebAddress one, WebAddress other) {
        return one.scheme().equals(other.scheme()) && one.authority().equals(other.authority());
    }

    /** Headers come byte by byte; many sites write a Location in UTF-8. */
    private static String utf8(String location) {
        if (location.chars().allMatch(c -> c < 0x80) || location.chars().anyMatch(c -> c > 0xff)) {
            return location;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(location.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return location;
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
