package org.onrecord.ingest.client.timeline;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.onrecord.ingest.client.HandOverAnswer;
import org.onrecord.ingest.client.HandOverCall;

/** The timeline-service, as this service sees it. */
@Singleton
public final class TimelineService {

    private final TimelineIntake intake;
    private final HandOverCall call;

    TimelineService(@RestClient TimelineIntake intake, HandOverCall call) {
        this.intake = intake;
        this.call = call;
    }

    /** Hands an article's state over. Handing it over twice, or after a later one, changes nothing. */
    public HandOverAnswer handOver(String articleId, ArticleState state) {
        return call.make("timeline-service", () -> intake.receiveArticle(articleId, state));
    }
}
