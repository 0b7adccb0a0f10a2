package org.onrecord.local.demo;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.local.client.Entry;
import org.onrecord.local.client.OnrecordClient;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.SuiteFailure;
import org.onrecord.local.suite.Waiting;

/** Sends the bundled articles through the suite and shows the timeline that comes of them. */
public final class Demo {
    private static final Duration ON_TIMELINE_WITHIN = Duration.ofMinutes(2);

    /** By the first day that is known; what is dated by its publication alone stands at that day; undated last. */
    private static final Comparator<Entry> TIMELINE_ORDER = Comparator.comparing(
                    Demo::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.when().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Entry::id);

    private final OnrecordClient client;
    private final PostedArticles posted;
    private final Console console;
    private final int columns;

    /**
     * @param columns width of the terminal, in characters
     */
    public Demo(OnrecordClient client, PostedArticles posted, Console console, int columns) {
        this.client = client;
        this.posted = posted;
        this.console = console;
        this.columns = columns;
    }

    /** Posts the articles unless an earlier demo did, waits until all stand on the timeline and prints it. */
    public void run() {
        var articles = posted.read().orElseGet(this::postAll);
        articles.forEach(this::awaitOnTimeline);
        var entries = entriesOf(articles);
        if (entries.isEmpty()) {
            throw new SuiteFailure("The articles stand on the timeline, but it shows no entry.");
        }
        console.say("");
        TimelineTable.lines(entries, columns).forEach(console::say);
        console.say("");
        console.say("%d entries from %d articles.".formatted(entries.size(), articles.size()));
        console.say("");
    }

    private List<String> postAll() {
        var samples = Samples.all();
        var articles = new LinkedHashSet<String>();
        for (var sample : samples) {
            console.progress("Sending \"" + sample.title() + "\" ...");
            articles.add(client.post(sample).id());
        }
        console.say("Sent %d texts of %d articles, some of them copies and corrections of others."
                .formatted(samples.size(), articles.size()));
        return posted.write(List.copyOf(articles));
    }

    private void awaitOnTimeline(String article) {
        console.progress("Waiting until all stand on the timeline ...");
        var arrived = Waiting.until(
                () -> {
                    var progress = client.progress(article);
                    if (progress.isFailed()) {
                        throw new SuiteFailure(
                                "Article " + article + " did not reach the timeline: " + progress.problem());
                    }
                    return progress.isOnTimeline();
                },
                ON_TIMELINE_WITHIN);
        if (!arrived) {
            throw new SuiteFailure("Article " + article + " does not stand on the timeline after "
                    + ON_TIMELINE_WITHIN.toSeconds() + " s; the services' logs tell more.");
        }
    }

    private List<Entry> entriesOf(List<String> articles) {
        var byId = new LinkedHashMap<String, Entry>();
        for (var article : articles) {
            for (var version : client.versions(article)) {
                client.entries(version.id()).forEach(entry -> byId.put(entry.id(), entry));
            }
        }
        return byId.values().stream().sorted(TIMELINE_ORDER).toList();
    }

    private static @Nullable String firstDay(Entry entry) {
        var earliest = entry.when().earliest();
        return earliest == null ? entry.when().latest() : earliest;
    }
}
