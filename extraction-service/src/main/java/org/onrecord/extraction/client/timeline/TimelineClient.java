package org.onrecord.extraction.client.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.onrecord.extraction.client.timeline.TimelineAnswer.Erased;
import org.onrecord.extraction.client.timeline.TimelineAnswer.Refused;
import org.onrecord.extraction.client.timeline.TimelineAnswer.Taken;
import org.onrecord.extraction.client.timeline.TimelineAnswer.Unavailable;
import org.onrecord.extraction.view.ExtractionView;

/** The timeline-service, whose every answer is a value. */
@Singleton
public class TimelineClient {

    /** Refusals that depend on the set-up or the moment and not on what was sent. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 404, 405, 408, 425, 429);

    private static final int ERASED = 451;
    private static final int LONGEST_DETAIL = 500;

    private final TimelineApi api;

    TimelineClient(@RestClient TimelineApi api) {
        this.api = api;
    }

    /** Puts an extraction on the timeline; putting it again changes nothing. */
    public TimelineAnswer put(String versionId, JsonNode version, ExtractionView extraction) {
        try {
            api.put(versionId, new TimelineApi.Delivery(version, extraction));
            return new Taken();
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status == ERASED) {
                return new Erased();
            }
            var detail = "timeline-service answered " + status + body(e);
            boolean forGood = status >= 400 && status < 500 && !PASSING.contains(status);
            return forGood ? new Refused(detail) : new Unavailable(detail);
        } catch (ProcessingException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            return new Unavailable(
                    "timeline-service did not answer: " + cause.getClass().getSimpleName() + ": " + cause.getMessage());
        }
    }

    private static String body(WebApplicationException e) {
        var body = e.getResponse().hasEntity() ? e.getResponse().readEntity(String.class) : "";
        return body.isBlank() ? "" : ": " + body.substring(0, Math.min(LONGEST_DETAIL, body.length()));
    }
}
