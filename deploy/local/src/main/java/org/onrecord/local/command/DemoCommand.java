package org.onrecord.local.command;

import org.onrecord.local.client.OnrecordClient;
import org.onrecord.local.demo.Demo;
import org.onrecord.local.demo.PostedArticles;
import org.onrecord.local.suite.Console;
import org.onrecord.local.suite.ServiceName;

/** {@code demo}: starts the suite, shows the timeline of the bundled articles, and runs on if a person is there. */
public final class DemoCommand {
    private final CommandLine line;
    private final Console console;

    public DemoCommand(CommandLine line, Console console) {
        this.line = line;
        this.console = console;
    }

    public int run() {
        try (var running = RunningSuite.start(line.settings(), console)) {
            var suite = running.suite();
            var client = new OnrecordClient(suite.address(ServiceName.INGEST), suite.address(ServiceName.TIMELINE));
            new Demo(client, new PostedArticles(line.data()), console, line.columns()).run();
            console.say("The timeline as a page: " + suite.address(ServiceName.TIMELINE) + "/");
            for (var service : ServiceName.values()) {
                console.say("The API of %s: %s/q/swagger-ui".formatted(service.module(), suite.address(service)));
            }
            if (line.terminal() && !line.once()) {
                console.say("Press Ctrl-C to stop.");
                running.awaitSignal();
            }
        }
        return 0;
    }
}
