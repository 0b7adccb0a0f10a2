package org.onrecord.local.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.onrecord.local.client.OnrecordClient;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.ServiceName;
import org.onrecord.local.suite.Suite;
import org.onrecord.local.suite.SuiteFailure;
import org.onrecord.local.suite.SuiteSettings;

/** Starts a suite twice, warms it with articles, and prints what it took. */
public final class Measurement {
    private static final int WARMING = 60;
    private static final int MEASURED = 40;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** How long between two questions about an article; the measured times are too long by up to this. */
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final SuiteSettings settings;
    private final Console console;

    public Measurement(SuiteSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    public void run() {
        var processors = Runtime.getRuntime().availableProcessors();
        console.say("Processors: %d, Java %s".formatted(processors, System.getProperty("java.version")));
        startedIn("Start to ready, empty data directory").close();
        try (var suite = startedIn("Start to ready, data present")) {
            sayMemory("after the start", suite);
            var client = new OnrecordClient(suite.address(ServiceName.INGEST), suite.address(ServiceName.TIMELINE));
            for (var number = 0; number < WARMING; number++) {
                console.progress("Warming: article " + number);
                toTimeline(client, number);
            }
            sayTimes(client);
            sayMemory("after " + (WARMING + MEASURED) + " articles", suite);
        }
    }

    private Suite startedIn(String what) {
        var begun = System.nanoTime();
        var suite = Suite.start(settings, console);
        console.say("%s: %.1f s".formatted(what, (System.nanoTime() - begun) / 1e9));
        return suite;
    }

    private void sayTimes(OnrecordClient client) {
        var times = new ArrayList<Long>();
        for (var number = WARMING; number < WARMING + MEASURED; number++) {
            console.progress("Measuring: article " + number);
            times.add(toTimeline(client, number).toMillis());
        }
        times.sort(null);
        console.say(
                "One article of 4 KB from POST to timeline, %d articles: median %d ms, 95 %% below %d ms, longest %d ms"
                        .formatted(times.size(), atShare(times, 0.5), atShare(times, 0.95), atShare(times, 1)));
    }

    private static long atShare(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static Duration toTimeline(OnrecordClient client, int number) {
        var begun = System.nanoTime();
        var article = client.post(FourKilobyteArticle.number(number));
        while (!client.progress(article.id()).isOnTimeline()) {
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new SuiteFailure(
                        "Article " + number + " does not stand on the timeline after " + LONGEST.toSeconds() + " s.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void sayMemory(String when, Suite suite) {
        var parts = new LinkedHashMap<String, Long>();
        parts.put("launcher", ResidentMemory.ofOne(ProcessHandle.current()));
        parts.put("postgresql", memory(suite.postgres().pid()));
        for (var service : ServiceName.values()) {
            parts.put(service.module(), memory(suite.service(service).pid()));
        }
        var total = parts.values().stream().mapToLong(Long::longValue).sum();
        console.say("Resident memory " + when + ": " + (total >> 10) + " MiB (" + describe(parts) + ")");
    }

    private static long memory(long pid) {
        return ProcessHandle.of(pid).map(ResidentMemory::ofTree).orElse(0L);
    }

    private static String describe(Map<String, Long> parts) {
        var words = new ArrayList<String>();
        parts.forEach((name, kibibytes) -> words.add(name + " " + (kibibytes >> 10)));
        return String.join(", ", words);
    }
}
